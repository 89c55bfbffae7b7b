package org.zhongsheng.kernel.module.rooms;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

@Component(property = "room=bell")
public class Bell implements Supplier<String> {

    @Override
    public String get() {
        return "ding";
    }
}
