package org.zhongsheng.kernel.module;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** Wires an installed bundle to what is there, which disturbs nothing that runs, or says in words what it misses. */
final class Resolution {

    private static final String PLATFORM = "org.zhongsheng.";

    private final FrameworkWiring wiring;
    private final Supplier<Collection<Refused>> refused;

    Resolution(FrameworkWiring wiring, Supplier<Collection<Refused>> refused) {
        this.wiring = wiring;
        this.refused = refused;
    }

    /** Empty when the bundle is resolved now. */
    List<Finding> resolve(Bundle bundle) {
        return wiring.resolveBundles(List.of(bundle)) ? List.of() : explain(bundle);
    }

    /** What an unresolved bundle misses; never empty. */
    List<Finding> explain(Bundle bundle) {
        var missing = new ArrayList<Finding>();
        for (var requirement : bundle.adapt(BundleRevision.class).getDeclaredRequirements(null)) {
            if (isNeeded(requirement) && providers(requirement, bundle).isEmpty()) {
                missing.add(missing(requirement));
            }
        }
        return missing.isEmpty() ? List.of(conflict(bundle)) : missing;
    }

    private static boolean isNeeded(BundleRequirement requirement) {
        var directives = requirement.getDirectives();
        var effective = directives.getOrDefault(Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE);
        return effective.equals(Namespace.EFFECTIVE_RESOLVE)
                && !requirement.getNamespace().equals(HostNamespace.HOST_NAMESPACE)
                && directives
                        .getOrDefault(Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, Namespace.RESOLUTION_MANDATORY)
                        .equals(Namespace.RESOLUTION_MANDATORY);
    }

    /** Those that are resolved or the bundle itself. */
    private List<BundleCapability> providers(Requirement requirement, Bundle bundle) {
        return wiring.findProviders(requirement).stream()
                .filter(capability -> capability.getRevision().getWiring() != null
                        || capability.getRevision().getBundle().equals(bundle))
                .toList();
    }

    private Finding missing(BundleRequirement requirement) {
        var range = Range.of(requirement);
        var present = present(requirement.getNamespace(), range.name());
        var key = requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                        && range.name().startsWith(PLATFORM)
                        && !present.isEmpty()
                ? "platform.module.platformVersion"
                : "platform.module.missing";
        return Finding.error(
                null,
                key,
                Text.of(kind(requirement.getNamespace()), range.name()),
                range.versions().isEmpty()
                        ? Text.of("platform.module.version.any")
                        : Text.of("platform.module.version.range", range.versions()),
                present.isEmpty()
                        ? Text.of("platform.module.present.none")
                        : Text.of("platform.module.present", present),
                hint(requirement, range));
    }

    private static String kind(String namespace) {
        return switch (namespace) {
            case PackageNamespace.PACKAGE_NAMESPACE -> "platform.module.kind.package";
            case BundleNamespace.BUNDLE_NAMESPACE -> "platform.module.kind.bundle";
            case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> "platform.module.kind.java";
            default -> "platform.module.kind.capability";
        };
    }

    /** The versions of it that the running system has. */
    private String present(String namespace, String name) {
        return wiring.findProviders(new Any(namespace, name)).stream()
                .filter(capability -> capability.getRevision().getWiring() != null)
                .map(Resolution::version)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String version(BundleCapability capability) {
        var attributes = capability.getAttributes();
        return String.valueOf(attributes.getOrDefault(
                Constants.VERSION_ATTRIBUTE, attributes.getOrDefault(Constants.BUNDLE_VERSION_ATTRIBUTE, "0")));
    }

    /** Which bundle that we know of would provide it, were it installed or resolved. */
    private Text hint(BundleRequirement requirement, Range range) {
        var unresolved = wiring.findProviders(requirement).stream()
                .map(capability -> capability.getRevision().getBundle())
                .filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .findFirst();
        if (unresolved.isPresent()) {
            return Text.of(
                    "platform.module.hint.unresolved",
                    unresolved.get().getSymbolicName(),
                    unresolved.get().getVersion().toString());
        }
        return refused.get().stream()
                .filter(jar -> jar.offers().stream().anyMatch(offer -> fits(offer, requirement)))
                .findFirst()
                .map(jar ->
                        Text.of("platform.module.hint.refused", jar.deposit().file()))
                .orElseGet(() -> Text.of("platform.module.hint.author", range.name()));
    }

    private static boolean fits(String offer, BundleRequirement requirement) {
        var filter = requirement.getDirectives().get(Namespace.REQUIREMENT_FILTER_DIRECTIVE);
        return filter != null
                && requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                && Offers.matches(offer, filter);
    }

    /** All is there, but not together: the framework's own words are the best there are. */
    private static Finding conflict(Bundle bundle) {
        try {
            bundle.loadClass(bundle.getSymbolicName());
        } catch (ClassNotFoundException e) {
            return Finding.error(null, "platform.module.conflict", Failure.say(e));
        }
        return Finding.error(null, "platform.module.conflict", "");
    }

    /** Any version of something. */
    private record Any(String namespace, String name) implements Requirement {

        @Override
        public String getNamespace() {
            return namespace;
        }

        @Override
        public Map<String, String> getDirectives() {
            return Map.of(Namespace.REQUIREMENT_FILTER_DIRECTIVE, "(" + namespace + "=" + name + ")");
        }

        @Override
        public Map<String, Object> getAttributes() {
            return Map.of();
        }

        @Override
        public Resource getResource() {
            throw new UnsupportedOperationException("of no resource");
        }
    }
}
