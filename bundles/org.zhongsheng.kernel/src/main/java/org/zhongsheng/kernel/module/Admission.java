package org.zhongsheng.kernel.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.zhongsheng.kernel.module.Refused.Kind;
import org.zhongsheng.platform.text.Finding;

/** Judges a jar without touching anything that runs: afterwards it is a resolved bundle, or it is not installed. */
final class Admission {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,30}");
    private static final Set<String> RESERVED = Set.of("platform", "kernel", "shell", "ui", "vaadin", "persistence");

    private final Deposits deposits;
    private final Bundles bundles;
    private final Resolution resolution;
    private final Optional<Signatures> signatures;
    private final Inspection inspection = new Inspection();

    Admission(Deposits deposits, Bundles bundles, Resolution resolution, Optional<Signatures> signatures) {
        this.deposits = deposits;
        this.bundles = bundles;
        this.resolution = resolution;
        this.signatures = signatures;
    }

    sealed interface Verdict {
        record Admitted(Description description, Bundle bundle) implements Verdict {}

        record Rejected(Refused refused) implements Verdict {}
    }

    /** @param meant whether it shall take the place of a module of its id, whatever that one's file and version */
    Verdict judge(Deposit deposit, Stock stock, boolean meant) {
        var twin = stock.ofContent(deposit.hash());
        if (twin.isPresent()) {
            return new Verdict.Rejected(sameContent(deposit, twin.get()));
        }
        var name = deposit.file();
        Path jar = deposits.path(deposit.hash());
        var flaw = inspection.look(name, jar).or(() -> signatures.flatMap(wanted -> wanted.look(name, jar)));
        if (flaw.isPresent()) {
            return new Verdict.Rejected(refused(deposit, null, Kind.BROKEN, List.of(flaw.get()), List.of()));
        }
        try {
            return judge(deposit, bundles.install(deposit), stock, meant);
        } catch (BundleException | IllegalArgumentException e) {
            var finding = Finding.error("file", "platform.module.manifest", name, Failure.say(e));
            return new Verdict.Rejected(refused(deposit, null, Kind.BROKEN, List.of(finding), List.of()));
        }
    }

    private Verdict judge(Deposit deposit, Bundle bundle, Stock stock, boolean meant) {
        var descriptions = Description.of(bundle);
        var flaw = describes(deposit, descriptions);
        if (flaw.isPresent()) {
            return turnAway(deposit, bundle, null, Kind.BROKEN, List.of(flaw.get()));
        }
        var description = descriptions.getFirst();
        var clash = clash(deposit, description, stock, meant);
        if (clash.isPresent()) {
            return turnAway(deposit, bundle, description, Kind.UNFIT, List.of(clash.get()));
        }
        var missing = resolution.resolve(bundle);
        return missing.isEmpty()
                ? new Verdict.Admitted(description, bundle)
                : turnAway(deposit, bundle, description, Kind.UNFIT, missing);
    }

    private static Refused sameContent(Deposit deposit, Installed twin) {
        var finding = Finding.error(
                "file", "platform.module.sameContent", twin.id(), twin.deposit().file());
        return new Refused(deposit, twin.id(), "", Kind.UNFIT, List.of(finding), null, List.of());
    }

    private Verdict turnAway(
            Deposit deposit, Bundle bundle, @Nullable Description description, Kind kind, List<Finding> findings) {
        var offers = Offers.of(bundle);
        bundles.uninstall(bundle);
        return new Verdict.Rejected(refused(deposit, description, kind, findings, offers));
    }

    private static Optional<Finding> describes(Deposit deposit, List<Description> descriptions) {
        if (descriptions.isEmpty()) {
            return Optional.of(Finding.error("file", "platform.module.notModule", deposit.file()));
        }
        if (descriptions.size() > 1) {
            return Optional.of(
                    Finding.error("file", "platform.module.severalModules", deposit.file(), descriptions.size()));
        }
        var id = descriptions.getFirst().id();
        return ID.matcher(id).matches() && !RESERVED.contains(id)
                ? Optional.empty()
                : Optional.of(Finding.error("file", "platform.module.badId", deposit.file(), id));
    }

    private Optional<Finding> clash(Deposit deposit, Description candidate, Stock stock, boolean meant) {
        var platform = bundles.platform()
                .filter(bundle -> candidate.symbolicName().equals(bundle.getSymbolicName())
                        || Description.of(bundle).stream()
                                .anyMatch(other -> other.id().equals(candidate.id())))
                .findAny();
        if (platform.isPresent()) {
            return Optional.of(Finding.error(
                    "file",
                    "platform.module.ofPlatform",
                    candidate.id(),
                    platform.get().getSymbolicName()));
        }
        return stock.module(candidate.id()).flatMap(installed -> bundles.find(installed.deposit())
                .flatMap(running -> clash(deposit, candidate, installed, running, meant)));
    }

    private static Optional<Finding> clash(
            Deposit deposit, Description candidate, Installed installed, Bundle running, boolean meant) {
        var id = candidate.id();
        var file = installed.deposit().file();
        if (!candidate.symbolicName().equals(running.getSymbolicName())) {
            return Optional.of(Finding.error("file", "platform.module.idTaken", id, running.getSymbolicName(), file));
        }
        if (meant || deposit.file().equals(file)) {
            return Optional.empty();
        }
        int order = candidate.version().compareTo(running.getVersion());
        return order > 0 ? Optional.empty() : Optional.of(twin(order == 0, id, candidate.version(), running, file));
    }

    private static Finding twin(boolean same, String id, Version version, Bundle running, String file) {
        return same
                ? Finding.error("file", "platform.module.sameVersion", id, version.toString(), file)
                : Finding.error(
                        "file",
                        "platform.module.older",
                        id,
                        version.toString(),
                        running.getVersion().toString(),
                        file);
    }

    private static Refused refused(
            Deposit deposit,
            @Nullable Description description,
            Kind kind,
            List<Finding> findings,
            List<String> offers) {
        return description == null
                ? new Refused(deposit, deposit.file(), "", kind, findings, null, offers)
                : new Refused(
                        deposit, description.id(), description.version().toString(), kind, findings, null, offers);
    }
}
