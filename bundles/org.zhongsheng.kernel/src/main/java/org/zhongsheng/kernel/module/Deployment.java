package org.zhongsheng.kernel.module;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.module.Admission.Verdict.Admitted;
import org.zhongsheng.kernel.module.Installed.Wish;
import org.zhongsheng.platform.text.Finding;

/** Makes a jar that was let in a module that runs. */
final class Deployment {

    private static final Logger log = LoggerFactory.getLogger(Deployment.class);

    private final Parts parts;
    private final Replacement replacement;

    /** Why it does not run, and where the log says more. */
    record Mishap(List<Finding> findings, String reference) {}

    Deployment(Parts parts) {
        this.parts = parts;
        replacement = new Replacement(parts.bundles(), parts.trial());
    }

    /** Installs or updates. After a mishap the new bundle is stopped and unknown to the stock. */
    Optional<Mishap> deploy(Deposit deposit, Admitted admitted) {
        var current = parts.stock().module(admitted.description().id());
        var old = current.map(Installed::deposit).flatMap(parts.bundles()::find);
        return current.isPresent() && old.isPresent()
                ? update(current.get(), old.get(), deposit, admitted)
                : begin(deposit, admitted);
    }

    private Optional<Mishap> begin(Deposit deposit, Admitted admitted) {
        var id = admitted.description().id();
        var failure = parts.trial().run(admitted.bundle());
        if (failure.isPresent()) {
            return Optional.of(mishap(id, failure.get(), Optional.empty()));
        }
        runs(id, deposit);
        did("install", admitted, "");
        return Optional.empty();
    }

    private Optional<Mishap> update(Installed current, Bundle old, Deposit deposit, Admitted admitted) {
        var from = old.getVersion();
        if (current.wish() == Wish.STOP) {
            parts.bundles().uninstall(old);
            parts.shelf().keep(parts.stock().with(current.from(deposit)).withoutRefusal(deposit.file()));
            did("update", admitted, from.toString());
            return Optional.empty();
        }
        boolean ran = old.getState() == Bundle.ACTIVE;
        var result = replacement.replace(old, admitted.bundle());
        if (result.failure().isPresent()) {
            result.relapse().ifPresent(relapse -> putAside(current, relapse));
            return Optional.of(mishap(current.id(), result.failure().get(), result.remark(ran, from)));
        }
        runs(current.id(), deposit);
        did("update", admitted, from.toString());
        return Optional.empty();
    }

    private void runs(String id, Deposit deposit) {
        parts.shelf().keep(parts.stock().with(Installed.running(id, deposit)).withoutRefusal(deposit.file()));
        parts.chronicle().changed(id);
    }

    private void putAside(Installed current, Failure relapse) {
        var reference = parts.incidents().log(current.id(), relapse);
        parts.shelf().keep(parts.stock().with(current.quarantined(relapse.findings(), reference)));
        parts.chronicle().changed(current.id());
    }

    private Mishap mishap(String id, Failure failure, Optional<Finding> remark) {
        var reference = parts.incidents().log(id, failure);
        return new Mishap(
                Stream.concat(failure.findings().stream(), remark.stream()).toList(), reference);
    }

    private void did(String act, Admitted admitted, String from) {
        var description = admitted.description();
        var version = description.version().toString();
        log.info("Module {}: {} {}", description.id(), act, version);
        parts.chronicle()
                .did(
                        act,
                        description.id(),
                        from.isEmpty() ? Map.of("version", version) : Map.of("version", version, "from", from));
    }
}
