package org.zhongsheng.kernel.module.rooms;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

@Component(property = "room=drum")
public class Drum implements Supplier<String> {

    @Override
    public String get() {
        return "boom";
    }
}
