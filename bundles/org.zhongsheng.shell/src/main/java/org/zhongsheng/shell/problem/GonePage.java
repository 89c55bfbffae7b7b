package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.vaadin.ErrorView;
import org.zhongsheng.vaadin.ViewGone;

/** The module of this page was stopped or removed while somebody looked at it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ErrorView
@ParentLayout(Frame.class)
public class GonePage extends ProblemPage implements HasErrorParameter<ViewGone> {

    private static final long serialVersionUID = 1L;

    @Activate
    public GonePage() {}

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ViewGone> error) {
        show(this);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    static void show(ProblemPage page) {
        page.show("gone", t("shell.problem.gone"), t("shell.problem.gone.explain"));
    }
}
