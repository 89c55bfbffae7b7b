package org.zhongsheng.vaadin;

import com.vaadin.flow.component.Component;
import org.osgi.framework.Bundle;

/**
 * A published view: what its {@link View} says, and whose it is.
 *
 * <p>Do not keep it beyond the change that {@link ViewsListener} tells of: it holds the class of a bundle that may go.
 */
public record ViewInfo(
        String path,
        String title,
        String permission,
        int order,
        String icon,
        String layout,
        boolean menu,
        Bundle bundle,
        Class<? extends Component> type) {}
