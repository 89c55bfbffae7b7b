package org.zhongsheng.ui.work;

import com.vaadin.flow.component.Component;
import org.osgi.annotation.versioning.ConsumerType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.union.Union;

/** What a module shows on the home page: something that waits, is mine, or is new. Registered as a service. */
@ConsumerType
public interface HomeCard {

    /** Its place; small comes first. */
    int order();

    /** Who may see it, at the union where she works. */
    Permission permission();

    /** The heading in the reader's language. */
    String title();

    /** A new component for each page, about the union where one works. */
    Component component(Union at);
}
