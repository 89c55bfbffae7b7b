package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.module.Admission.Verdict.Admitted;
import org.zhongsheng.kernel.module.Admission.Verdict.Rejected;
import org.zhongsheng.kernel.module.Installed.Wish;
import org.zhongsheng.kernel.module.Refused.Kind;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** Jars that come to, change in, and go from the folder. */
final class Arrivals {

    private static final Logger log = LoggerFactory.getLogger(Arrivals.class);

    private final Parts parts;
    private final Deployment deployment;

    Arrivals(Parts parts, Deployment deployment) {
        this.parts = parts;
        this.deployment = deployment;
    }

    /** Those that are there first, so that a jar that got another name is not taken for one that went. */
    void changed(Collection<String> files) {
        var there = files.stream().sorted().collect(Collectors.partitioningBy(parts.folder()::has));
        there.getOrDefault(true, List.of()).forEach(this::arrive);
        there.getOrDefault(false, List.of()).forEach(this::leave);
        settle();
    }

    /** Has another look at whatever did not fit, as long as that changes something. */
    void settle() {
        boolean progress = true;
        while (progress && parts.bundles().isOpen()) {
            progress = wakeUnresolved() | retryUnfit();
        }
        parts.shelf().tidy();
    }

    private void arrive(String file) {
        try {
            var stamp = Deposit.stamp(parts.folder().jar(file));
            if (parts.stock().knows(file, stamp)) {
                return;
            }
            var deposit = parts.deposits().take(parts.folder().jar(file), file);
            if (deposit.isPresent() && !isOldAcquaintance(deposit.get())) {
                judge(deposit.get());
            }
        } catch (NoSuchFileException e) {
            log.debug("{} went while it was looked at", file);
        } catch (IOException e) {
            log.warn("{} cannot be read", file, e);
            var finding = Finding.error("file", "platform.module.unreadable", file, Failure.say(e));
            refuse(new Refused(new Deposit(file, "", ""), file, "", Kind.BROKEN, List.of(finding), null, List.of()));
        }
    }

    /** Content that we know under this name, or under one that is gone. */
    private boolean isOldAcquaintance(Deposit deposit) {
        var stock = parts.stock();
        var module = stock.ofContent(deposit.hash());
        if (module.isPresent()) {
            var file = module.get().deposit().file();
            if (file.equals(deposit.file()) || !parts.folder().has(file)) {
                parts.shelf().keep(stock.with(module.get().from(deposit)).withoutRefusal(deposit.file()));
                parts.chronicle().changed(module.get().id());
                return true;
            }
        }
        var refused = stock.refusal(deposit.file())
                .filter(refusal -> refusal.deposit().hash().equals(deposit.hash()) && refusal.kind() != Kind.UNFIT);
        refused.ifPresent(refusal -> parts.shelf().keep(stock.with(refusal.from(deposit))));
        return refused.isPresent();
    }

    private void judge(Deposit deposit) {
        switch (parts.admission().judge(deposit, parts.stock(), false)) {
            case Rejected(var refused) -> refuse(refused);
            case Admitted admitted -> deploy(deposit, admitted);
        }
    }

    private void deploy(Deposit deposit, Admitted admitted) {
        var id = admitted.description().id();
        var before = parts.stock().module(id).map(module -> module.deposit().file());
        var mishap = deployment.deploy(deposit, admitted);
        if (mishap.isPresent()) {
            fail(deposit, admitted, mishap.get());
        } else if (before.isPresent() && !before.get().equals(deposit.file())) {
            arrive(before.get());
        }
    }

    /** A new module that failed is put aside; a new version that failed is refused, for the old one is there. */
    private void fail(Deposit deposit, Admitted admitted, Deployment.Mishap mishap) {
        var description = admitted.description();
        var stock = parts.stock();
        if (stock.module(description.id()).isPresent()) {
            refuse(new Refused(
                    deposit,
                    description.id(),
                    description.version().toString(),
                    Kind.FAILED,
                    mishap.findings(),
                    mishap.reference(),
                    List.of()));
            return;
        }
        var module = Installed.running(description.id(), deposit).quarantined(mishap.findings(), mishap.reference());
        parts.shelf().keep(stock.with(module).withoutRefusal(deposit.file()));
        parts.chronicle().did("quarantine", module.id(), Map.of("reference", mishap.reference()));
        parts.chronicle().changed(module.id());
    }

    private void refuse(Refused refused) {
        var file = refused.deposit().file();
        var known = parts.stock().refusal(file);
        boolean isNews = !known.map(Refused::findings).equals(Optional.of(refused.findings()));
        if (isNews && refused.reference() == null) {
            log.warn("{} is refused: {}", file, messages(refused.findings()));
        }
        parts.shelf().keep(parts.stock().with(refused));
        if (isNews) {
            parts.chronicle().changed(refused.id());
        }
    }

    private static List<Text> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }

    private void leave(String file) {
        var stock = parts.stock();
        stock.fromFile(file).ifPresent(module -> {
            parts.bundles().find(module.deposit()).ifPresent(bundle -> {
                parts.trial().halt(bundle);
                parts.bundles().uninstall(bundle);
            });
            parts.shelf().keep(parts.stock().withoutModule(module.id()));
            log.info("Module {}: removed with {}", module.id(), file);
            parts.chronicle().changed(module.id());
            parts.chronicle().did("remove", module.id(), Map.of("file", file));
        });
        stock.refusal(file).ifPresent(refused -> {
            parts.shelf().keep(parts.stock().withoutRefusal(file));
            parts.chronicle().changed(refused.id());
        });
    }

    private boolean wakeUnresolved() {
        return unresolved().filter(this::wake).count() > 0;
    }

    private Stream<Installed> unresolved() {
        return parts.stock().installed().stream()
                .filter(module -> module.wish() == Wish.RUN)
                .filter(module -> parts.bundles()
                        .find(module.deposit())
                        .filter(bundle -> (bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0)
                        .isPresent());
    }

    private boolean wake(Installed module) {
        var bundle = parts.bundles().find(module.deposit()).orElseThrow();
        if (!parts.resolution().resolve(bundle).isEmpty()) {
            return false;
        }
        parts.trial().resume(bundle).ifPresent(failure -> {
            var reference = parts.incidents().log(module.id(), failure);
            parts.shelf().keep(parts.stock().with(module.paused(failure.findings(), reference)));
        });
        parts.chronicle().changed(module.id());
        return bundle.getState() == Bundle.ACTIVE;
    }

    private boolean retryUnfit() {
        boolean progress = false;
        for (var refused : parts.stock().refused()) {
            if (refused.kind() == Kind.UNFIT
                    && parts.folder().has(refused.deposit().file())) {
                judge(refused.deposit());
                progress |= !parts.stock()
                        .refusal(refused.deposit().file())
                        .map(Refused::kind)
                        .equals(Optional.of(Kind.UNFIT));
            }
        }
        return progress;
    }
}
