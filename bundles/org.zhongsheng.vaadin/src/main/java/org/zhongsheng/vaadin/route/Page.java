package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import java.util.List;
import org.zhongsheng.vaadin.ViewInfo;

/** A view with the layouts around it, from the inside out. */
record Page(ViewInfo view, List<Class<? extends RouterLayout>> layouts) {

    Class<? extends Component> type() {
        return view.type();
    }

    /** The path as Vaadin's router wants it: with the parameter of views that implement {@code HasUrlParameter}. */
    String template() {
        return HasUrlParameterFormat.getTemplate(view.path(), type());
    }
}
