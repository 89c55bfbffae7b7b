package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.vaadin.ErrorView;
import org.zhongsheng.vaadin.Views;

/** Nothing is at this address, or no longer. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ErrorView
@ParentLayout(Frame.class)
public class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    @Activate
    public NotFoundPage(@Reference Views views) {
        this.views = views;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        var path = event.getLocation().getPath();
        if (views.isGone(path)) {
            GonePage.show(this);
        } else {
            show("search", t("shell.problem.notfound"), t("shell.problem.notfound.explain", path));
        }
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
