package org.zhongsheng.kernel.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/**
 * A module that is installed, whether or not it runs.
 *
 * @param wish what shall be
 * @param findings why it was put aside
 * @param reference under which the log holds the cause
 */
record Installed(
        String id,
        Deposit deposit,
        Wish wish,
        List<Finding> findings,
        @Nullable String reference) {

    enum Wish {
        RUN,
        STOP,
        /** put aside until somebody starts it */
        QUARANTINE,
        /** did not come up with the platform; tried again at its next start */
        PAUSE
    }

    Installed {
        findings = List.copyOf(findings);
    }

    static Installed running(String id, Deposit deposit) {
        return new Installed(id, deposit, Wish.RUN, List.of(), null);
    }

    Installed stopped() {
        return new Installed(id, deposit, Wish.STOP, List.of(), null);
    }

    Installed started() {
        return running(id, deposit);
    }

    Installed quarantined(List<Finding> why, String under) {
        return new Installed(id, deposit, Wish.QUARANTINE, why, under);
    }

    Installed paused(List<Finding> why, String under) {
        return new Installed(id, deposit, Wish.PAUSE, why, under);
    }

    /** The same module from another jar. */
    Installed from(Deposit other) {
        return new Installed(id, other, wish, findings, reference);
    }
}
