package org.zhongsheng.vaadin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Publishes the page for one type of exception, in place of Vaadin's own: a prototype component that implements {@link
 * com.vaadin.flow.router.HasErrorParameter}.
 *
 * <p>The nearest type wins: of the exception itself, then of its causes, then of its supertypes. The page gets a layout
 * by Vaadin's {@link com.vaadin.flow.router.ParentLayout}, which may name a class published as {@link Layout}.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ErrorView {

    String PREFIX_ = "vaadin.";
}
