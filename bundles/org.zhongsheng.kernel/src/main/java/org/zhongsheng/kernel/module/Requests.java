package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.zhongsheng.kernel.module.Admission.Verdict.Admitted;
import org.zhongsheng.kernel.module.Admission.Verdict.Rejected;
import org.zhongsheng.kernel.module.Installed.Wish;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/** What people ask for: a jar of theirs to be checked or installed, a module to be started, stopped, removed. */
final class Requests {

    private final Parts parts;
    private final Deployment deployment;

    Requests(Parts parts, Deployment deployment) {
        this.parts = parts;
        this.deployment = deployment;
    }

    /** The bundle is installed and resolved for a moment, and gone afterwards. */
    Outcome<Description> check(Path jar) throws IOException {
        var deposit = parts.deposits().take(jar, jar.getFileName().toString());
        if (deposit.isEmpty()) {
            return changing(jar);
        }
        return switch (parts.admission().judge(deposit.get(), parts.stock(), true)) {
            case Rejected(var refused) -> Outcome.refused(refused.findings());
            case Admitted(var description, var bundle) -> {
                parts.bundles().uninstall(bundle);
                yield Outcome.done(description);
            }
        };
    }

    Outcome<String> install(Path jar) throws IOException {
        var deposit = parts.deposits().take(jar, jar.getFileName().toString());
        if (deposit.isEmpty()) {
            return changing(jar);
        }
        var hash = deposit.get().hash();
        var running = parts.stock().ofContent(hash).filter(this::isActive);
        if (running.isPresent()) {
            return Outcome.done(running.get().id());
        }
        var staged = parts.folder().stage(parts.deposits().path(hash));
        try {
            return switch (parts.admission().judge(deposit.get(), parts.stock(), true)) {
                case Rejected(var refused) -> Outcome.refused(refused.findings());
                case Admitted admitted -> install(staged, hash, admitted);
            };
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private Outcome<String> install(Path staged, String hash, Admitted admitted) throws IOException {
        var id = admitted.description().id();
        var before = parts.stock().module(id).map(module -> module.deposit().file());
        var file = fileOf(admitted.description());
        var mishap = deployment.deploy(new Deposit(file, "", hash), admitted);
        if (mishap.isPresent()) {
            if (admitted.bundle().getState() != Bundle.UNINSTALLED) {
                parts.bundles().uninstall(admitted.bundle());
            }
            return Outcome.refused(findings(mishap.get()));
        }
        parts.folder().publish(staged, file);
        var deposit = new Deposit(file, Deposit.stamp(parts.folder().jar(file)), hash);
        var module = parts.stock().module(id).orElseThrow().from(deposit);
        parts.shelf().keep(parts.stock().with(module).withoutRefusal(file));
        if (before.isPresent() && !before.get().equals(file)) {
            parts.folder().delete(before.get());
            parts.shelf().keep(parts.stock().withoutRefusal(before.get()));
        }
        return Outcome.done(id);
    }

    Outcome<String> start(String id) {
        var module = parts.stock().module(id);
        var bundle = module.map(Installed::deposit).flatMap(parts.bundles()::find);
        if (module.isEmpty() || bundle.isEmpty()) {
            return unknown(id);
        }
        if (module.get().wish() == Wish.RUN && bundle.get().getState() == Bundle.ACTIVE) {
            return Outcome.done(id);
        }
        var missing = parts.resolution().resolve(bundle.get());
        if (!missing.isEmpty()) {
            parts.shelf().keep(parts.stock().with(module.get().started()));
            parts.chronicle().changed(id);
            return Outcome.refused(missing);
        }
        return start(module.get(), bundle.get());
    }

    private Outcome<String> start(Installed module, Bundle bundle) {
        var failure = parts.trial().run(bundle);
        if (failure.isPresent()) {
            var reference = parts.incidents().log(module.id(), failure.get());
            parts.shelf()
                    .keep(parts.stock().with(module.quarantined(failure.get().findings(), reference)));
            parts.chronicle().changed(module.id());
            return Outcome.refused(findings(new Deployment.Mishap(failure.get().findings(), reference)));
        }
        parts.shelf().keep(parts.stock().with(module.started()));
        done("start", module.id(), Map.of());
        return Outcome.done(module.id());
    }

    Outcome<String> stop(String id) {
        var module = parts.stock().module(id);
        if (module.isEmpty()) {
            return unknown(id);
        }
        parts.bundles().find(module.get().deposit()).ifPresent(parts.trial()::halt);
        parts.shelf().keep(parts.stock().with(module.get().stopped()));
        done("stop", id, Map.of());
        return Outcome.done(id);
    }

    /** Puts the module aside, if it is still the one that failed. */
    void quarantine(String id, String hash, Finding why, String reference) {
        parts.stock()
                .module(id)
                .filter(module -> module.deposit().hash().equals(hash))
                .ifPresent(module -> {
                    parts.bundles().find(module.deposit()).ifPresent(parts.trial()::halt);
                    parts.shelf().keep(parts.stock().with(module.quarantined(List.of(why), reference)));
                    done("quarantine", id, Map.of("reference", reference));
                });
    }

    /** The name of the jar in the folder, by the name that the list gives it; null when there is none. */
    @Nullable
    String file(String name) {
        return parts.stock()
                .module(name)
                .map(Installed::deposit)
                .or(() -> Optional.ofNullable(parts.stock().refusedByName().get(name))
                        .map(Refused::deposit))
                .map(Deposit::file)
                .orElse(null);
    }

    Outcome<String> unknown(String id) {
        boolean ofPlatform = parts.bundles()
                .platform()
                .flatMap(bundle -> Description.of(bundle).stream())
                .anyMatch(description -> description.id().equals(id));
        return Outcome.refused(
                Finding.error("id", ofPlatform ? "platform.module.fixed" : "platform.module.unknown", id));
    }

    private boolean isActive(Installed module) {
        return parts.bundles()
                .find(module.deposit())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .isPresent();
    }

    private String fileOf(Description description) {
        var file = description.symbolicName() + "-" + description.version() + ".jar";
        boolean isOfAnother = parts.stock()
                .fromFile(file)
                .filter(other -> !other.id().equals(description.id()))
                .isPresent();
        return isOfAnother ? description.id() + "-" + description.version() + ".jar" : file;
    }

    private static List<Finding> findings(Deployment.Mishap mishap) {
        var findings = new ArrayList<>(mishap.findings());
        findings.add(Finding.warning(null, "platform.module.logged", mishap.reference()));
        return findings;
    }

    private static <T> Outcome<T> changing(Path jar) {
        return Outcome.refused(Finding.error(
                "file", "platform.module.incomplete", jar.getFileName().toString()));
    }

    private void done(String act, String id, Map<String, String> details) {
        parts.chronicle().changed(id);
        parts.chronicle().did(act, id, details);
    }
}
