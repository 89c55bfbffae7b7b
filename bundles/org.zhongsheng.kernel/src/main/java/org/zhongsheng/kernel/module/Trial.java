package org.zhongsheng.kernel.module;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.text.Finding;

/** Prepares, starts and looks at a resolved module. Whatever it throws stays here. */
final class Trial {

    private static final Logger log = LoggerFactory.getLogger(Trial.class);

    private final Supplier<List<Preparation>> preparations;
    private final Supplier<List<Verification>> verifications;
    private final Components components;

    Trial(Supplier<List<Preparation>> preparations, Supplier<List<Verification>> verifications, Components components) {
        this.preparations = preparations;
        this.verifications = verifications;
        this.components = components;
    }

    /** Prepares, starts and looks; after a failure the module is stopped. */
    Optional<Failure> run(Bundle module) {
        return orHalt(module, prepare(module).or(() -> start(module)).or(() -> verify(module)));
    }

    /** Starts what has run before, without making it prove itself again. */
    Optional<Failure> resume(Bundle module) {
        return orHalt(module, start(module).or(() -> components.failed(module)));
    }

    /** For an update: what the old version had, the new one must have too. */
    Optional<Failure> waitsInVain(Bundle module) {
        var waiting = components.waitingInVain(module);
        return waiting.isEmpty() ? Optional.empty() : Optional.of(new Failure(waiting, null));
    }

    void halt(Bundle module) {
        try {
            module.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException | RuntimeException e) {
            log.warn("{} did not stop cleanly", module, e);
        }
    }

    private Optional<Failure> orHalt(Bundle module, Optional<Failure> failure) {
        failure.ifPresent(found -> halt(module));
        return failure;
    }

    private Optional<Failure> prepare(Bundle module) {
        for (var preparation : preparations.get()) {
            var failure = ask(preparation::prepare, module, "platform.module.preparation.failed");
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> start(Bundle module) {
        try {
            module.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
            return Optional.empty();
        } catch (BundleException | RuntimeException | LinkageError e) {
            return Optional.of(Failure.of(e, "platform.module.start.failed", Failure.say(e)));
        }
    }

    private Optional<Failure> verify(Bundle module) {
        components.wake(module);
        var failed = components.failed(module);
        if (failed.isPresent()) {
            return failed;
        }
        for (var verification : verifications.get()) {
            var failure = ask(verification::verify, module, "platform.module.verification.failed");
            if (failure.isPresent()) {
                return failure;
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> ask(Function<Bundle, List<Finding>> question, Bundle module, String key) {
        try {
            var findings = question.apply(module);
            return findings.stream().anyMatch(Finding::forbids)
                    ? Optional.of(new Failure(findings, null))
                    : Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(Failure.of(e, key, Failure.say(e)));
        }
    }
}
