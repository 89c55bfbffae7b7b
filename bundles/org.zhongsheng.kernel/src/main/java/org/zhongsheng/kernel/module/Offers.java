package org.zhongsheng.kernel.module;

import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;

/** The packages that a refused bundle would export, remembered as {@code name;version} when it is uninstalled. */
final class Offers {

    private Offers() {}

    static List<String> of(Bundle bundle) {
        return bundle.adapt(BundleRevision.class).getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(capability -> capability.getAttributes())
                .map(attributes -> attributes.get(PackageNamespace.PACKAGE_NAMESPACE)
                        + ";"
                        + attributes.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE))
                .toList();
    }

    static boolean matches(String offer, String filter) {
        var parts = offer.split(";", 2);
        try {
            return FrameworkUtil.createFilter(filter)
                    .matches(Map.of(
                            PackageNamespace.PACKAGE_NAMESPACE,
                            parts[0],
                            PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE,
                            Version.parseVersion(parts[1])));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}
