package org.zhongsheng.vaadin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Publishes a {@link com.vaadin.flow.router.RouterLayout} that surrounds views.
 *
 * <p>The component is a prototype service of type {@code com.vaadin.flow.component.Component} or {@code RouterLayout}. A
 * tab keeps its layout while it moves between views that share it.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Layout {

    String PREFIX_ = "vaadin.";

    /** The layout of views that do not name one. */
    String DEFAULT = "default";

    /** The name by which views and inner layouts ask for this one. */
    String value() default DEFAULT;

    /** The name of the layout around this one; "" = none. */
    String parent() default "";
}
