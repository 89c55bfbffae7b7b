package org.zhongsheng.kernel.module.rooms;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Throws at once. */
@Component(immediate = true, service = FallenBell.class)
public class FallenBell {

    @Activate
    void ring() {
        throw new IllegalStateException("the bell fell down");
    }
}
