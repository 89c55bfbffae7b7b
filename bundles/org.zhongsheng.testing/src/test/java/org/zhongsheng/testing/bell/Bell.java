package org.zhongsheng.testing.bell;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;

@Component(property = "metal=bronze")
public class Bell implements Supplier<String> {

    @Override
    public String get() {
        return "ding";
    }
}
