package org.zhongsheng.kernel.module;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.zhongsheng.kernel.module.Installed.Wish;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.text.Finding;

/** What there is, in the words of the contract. Reads only, on any thread. */
final class Catalogue {

    private final Shelf shelf;
    private final Bundles bundles;
    private final Resolution resolution;
    private final Components components;

    Catalogue(Shelf shelf, Bundles bundles, Resolution resolution, Components components) {
        this.shelf = shelf;
        this.bundles = bundles;
        this.resolution = resolution;
        this.components = components;
    }

    /** How a module is at this moment. */
    private record Condition(
            State state, List<Finding> findings, @Nullable String reference) {}

    List<ModuleInfo> list() {
        var stock = shelf.stock();
        return Stream.of(
                        bundles.platform().flatMap(this::ofPlatform),
                        stock.installed().stream().flatMap(this::installed),
                        stock.refusedByName().entrySet().stream()
                                .map(entry -> refused(entry.getKey(), entry.getValue())))
                .flatMap(infos -> infos)
                .sorted(Comparator.comparingInt(ModuleInfo::order).thenComparing(ModuleInfo::id))
                .toList();
    }

    /** What a jar would be, were it installed. */
    ModuleInfo prospect(Description description, String file) {
        boolean stopped = shelf.stock()
                .module(description.id())
                .filter(module -> module.wish() == Wish.STOP)
                .isPresent();
        var condition = new Condition(stopped ? State.STOPPED : State.ACTIVE, List.of(), null);
        return info(description, condition, file);
    }

    private Stream<ModuleInfo> ofPlatform(Bundle bundle) {
        return Description.of(bundle).stream().map(description -> info(description, condition(bundle), null));
    }

    private Stream<ModuleInfo> installed(Installed module) {
        return bundles.find(module.deposit()).stream().flatMap(bundle -> Description.of(bundle).stream()
                .map(description -> info(
                        description, condition(module, bundle), module.deposit().file())));
    }

    private static ModuleInfo refused(String name, Refused refused) {
        return new ModuleInfo(
                name,
                refused.version(),
                State.REFUSED,
                Integer.MAX_VALUE,
                "module",
                List.of(),
                List.of(),
                refused.findings(),
                refused.reference(),
                refused.deposit().file());
    }

    private Condition condition(Installed module, Bundle bundle) {
        return switch (module.wish()) {
            case STOP -> new Condition(State.STOPPED, List.of(), null);
            case QUARANTINE, PAUSE -> new Condition(State.QUARANTINED, module.findings(), module.reference());
            case RUN -> condition(bundle);
        };
    }

    private Condition condition(Bundle bundle) {
        var lacking =
                switch (bundle.getState()) {
                    case Bundle.INSTALLED -> resolution.explain(bundle);
                    case Bundle.ACTIVE -> components.waiting(bundle);
                    default -> List.of(Finding.warning(null, "platform.module.starting"));
                };
        return new Condition(lacking.isEmpty() ? State.ACTIVE : State.UNRESOLVED, lacking, null);
    }

    private static ModuleInfo info(Description description, Condition condition, @Nullable String file) {
        return new ModuleInfo(
                description.id(),
                description.version().toString(),
                condition.state(),
                description.order(),
                description.icon(),
                description.points(),
                description.permissions(),
                condition.findings(),
                condition.reference(),
                file);
    }
}
