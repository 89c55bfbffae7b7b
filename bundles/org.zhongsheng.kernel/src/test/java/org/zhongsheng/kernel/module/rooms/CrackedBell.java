package org.zhongsheng.kernel.module.rooms;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Throws when it is made, which is when somebody asks for it. */
@Component(property = "room=bell")
public class CrackedBell implements Supplier<String> {

    @Activate
    public CrackedBell() {
        throw new IllegalStateException("the bell is cracked");
    }

    @Override
    public String get() {
        return "";
    }
}
