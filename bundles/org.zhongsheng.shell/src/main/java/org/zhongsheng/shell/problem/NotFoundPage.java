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
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.vaadin.ErrorView;

/** Nothing is at this address. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ErrorView
@ParentLayout(Frame.class)
public class NotFoundPage extends ProblemPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Activate
    public NotFoundPage() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        show(
                "search",
                t("shell.problem.notfound"),
                t("shell.problem.notfound.explain", event.getLocation().getPath()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
