package org.zhongsheng.kernel.module.rooms;

import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Needs a service that nobody has, unless the test has it. */
@Component(property = "room=bell")
public class WaitingBell implements Supplier<String> {

    private final Runnable rope;

    @Activate
    public WaitingBell(@Reference(target = "(thing=rope)") Runnable rope) {
        this.rope = rope;
    }

    @Override
    public String get() {
        rope.run();
        return "ding";
    }
}
