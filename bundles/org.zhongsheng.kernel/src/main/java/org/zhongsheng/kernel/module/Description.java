package org.zhongsheng.kernel.module;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleRevision;
import org.zhongsheng.platform.module.Module;

/** How a bundle describes itself as a module, read from its manifest. */
record Description(
        String id,
        String symbolicName,
        Version version,
        int order,
        String icon,
        List<String> points,
        List<String> permissions) {

    /** One for each module that the bundle says it is; the house wants exactly one. */
    static List<Description> of(Bundle bundle) {
        var revision = bundle.adapt(BundleRevision.class);
        return revision == null
                ? List.of()
                : revision.getDeclaredCapabilities(Module.NAMESPACE).stream()
                        .map(capability -> of(bundle, capability.getAttributes()))
                        .toList();
    }

    private static Description of(Bundle bundle, Map<String, Object> attributes) {
        return new Description(
                String.valueOf(attributes.getOrDefault("id", "")),
                bundle.getSymbolicName(),
                bundle.getVersion(),
                attributes.get("order") instanceof Number order ? order.intValue() : 1000,
                String.valueOf(attributes.getOrDefault("icon", "module")),
                texts(attributes.get("points")),
                texts(attributes.get("permissions")));
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }
}
