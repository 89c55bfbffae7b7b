package org.zhongsheng.platform.module;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.annotation.bundle.Attribute;
import org.osgi.annotation.bundle.Capability;

/**
 * Stands on a package of a bundle and makes the bundle a module. It becomes a capability in the manifest, so that a
 * module can be read before it is resolved. Its name and description for people are the message keys {@code
 * module.<id>.name} and {@code module.<id>.description} of {@code OSGI-INF/l10n/bundle*.properties}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
@Capability(namespace = Module.NAMESPACE)
public @interface Module {

    String NAMESPACE = "org.zhongsheng.module";

    /** A short word in lower case: prefix of its permissions, messages, tables and addresses. */
    @Attribute("id")
    String id();

    /** Its place in the navigation. */
    @Attribute("order")
    int order() default 1000;

    /** Name of an icon of the theme. */
    @Attribute("icon")
    String icon() default "module";

    /** The points of the union's work that it serves. */
    @Attribute("points")
    String[] points() default {};

    /** The permissions that it knows, by name; titles have the message keys {@code permission.<name>}. */
    @Attribute("permissions")
    String[] permissions() default {};
}
