package org.zhongsheng.kernel.module;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * What the installation says about modules, as properties of the framework.
 *
 * @param home {@code zhongsheng.home}
 * @param signatures present when {@code zhongsheng.modules.signed} is {@code true}: only jars signed by somebody in
 *     {@code conf/modules.p12} (its password is {@code zhongsheng.modules.password}, else {@code changeit}) are let in
 * @param grace {@code zhongsheng.modules.grace}: milliseconds for which a file that is not whole may stand still before
 *     it is judged all the same
 * @param patience {@code zhongsheng.modules.patience}: milliseconds for which components of a new module may wait for
 *     services
 */
record Settings(Path home, Optional<Signatures> signatures, Duration grace, Duration patience) {

    static Settings of(BundleContext context) {
        var home = Path.of(otherwise(context.getProperty("zhongsheng.home"), "."))
                .toAbsolutePath()
                .normalize();
        var password = otherwise(context.getProperty("zhongsheng.modules.password"), "changeit");
        return new Settings(
                home,
                Boolean.parseBoolean(context.getProperty("zhongsheng.modules.signed"))
                        ? Optional.of(new Signatures(home.resolve("conf/modules.p12"), password))
                        : Optional.empty(),
                millis(context.getProperty("zhongsheng.modules.grace")),
                millis(context.getProperty("zhongsheng.modules.patience")));
    }

    Path modules() {
        return home.resolve("modules");
    }

    Path data() {
        return home.resolve("data/modules");
    }

    private static Duration millis(@Nullable String value) {
        return Duration.ofMillis(Long.parseLong(otherwise(value, "2000")));
    }

    private static String otherwise(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
