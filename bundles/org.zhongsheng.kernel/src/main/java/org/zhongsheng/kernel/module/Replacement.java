package org.zhongsheng.kernel.module;

import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.zhongsheng.platform.text.Finding;

/** Puts a new version, which is resolved beside the old one, in the old one's place, or leaves the old one there. */
final class Replacement {

    private final Bundles bundles;
    private final Trial trial;

    Replacement(Bundles bundles, Trial trial) {
        this.bundles = bundles;
        this.trial = trial;
    }

    /**
     * @param failure why the old version is still there
     * @param relapse why the old version, which ran before, does not run again
     */
    record Result(Optional<Failure> failure, Optional<Failure> relapse) {

        Optional<Finding> remark(boolean ran, Version old) {
            if (failure.isEmpty() || !ran) {
                return Optional.empty();
            }
            return Optional.of(
                    relapse.isEmpty()
                            ? Finding.warning(null, "platform.module.oldRuns", old.toString())
                            : Finding.error(null, "platform.module.oldFailed", old.toString()));
        }
    }

    /** For a module that shall run. */
    Result replace(Bundle old, Bundle young) {
        boolean ran = old.getState() == Bundle.ACTIVE;
        trial.halt(old);
        var failure = trial.run(young).or(() -> trial.waitsInVain(young));
        if (failure.isEmpty()) {
            bundles.uninstall(old);
            return new Result(failure, Optional.empty());
        }
        bundles.uninstall(young);
        return new Result(failure, ran ? trial.resume(old) : Optional.empty());
    }
}
