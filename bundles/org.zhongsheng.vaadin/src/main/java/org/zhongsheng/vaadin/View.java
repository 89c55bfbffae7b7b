package org.zhongsheng.vaadin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Publishes a component as a page of the application.
 *
 * <pre>{@code
 * @Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
 * @View(path = "members/:id", title = "members.title")
 * public class MemberView extends Div {
 *     @Activate
 *     public MemberView(@Reference Members members) { ... }
 * }
 * }</pre>
 *
 * Every browser tab gets an instance of its own; it is deactivated when the tab leaves the view.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface View {

    String PREFIX_ = "vaadin.view.";

    /** The value of {@link #layout()} for a view that stands alone. */
    String NO_LAYOUT = "none";

    /** Where the view is found, without a leading slash; may hold route parameters such as {@code members/:id}. */
    String path();

    /** The message key of the name that menus and the browser's tab show; "" = none. */
    String title() default "";

    /** What a {@link Guard} may ask of the user; "" = nothing. */
    String permission() default "";

    /** Where a menu puts the view: small numbers first. */
    int order() default 1000;

    /** The name of an icon for menus. */
    String icon() default "";

    /** The {@link Layout} around the view; "" = {@link Layout#DEFAULT} if there is one, {@link #NO_LAYOUT} = none. */
    String layout() default "";

    /** Whether menus list the view. */
    boolean menu() default true;
}
