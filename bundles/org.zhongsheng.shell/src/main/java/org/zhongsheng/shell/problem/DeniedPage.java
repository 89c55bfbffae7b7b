package org.zhongsheng.shell.problem;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Denied;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.vaadin.ErrorView;

/** Says which right is missing. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ErrorView
@ParentLayout(Frame.class)
public class DeniedPage extends ProblemPage implements HasErrorParameter<Denied> {

    private static final long serialVersionUID = 1L;

    private final transient Refusals refusals;

    @Activate
    public DeniedPage(@Reference Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Denied> error) {
        var denied = error.getException();
        show("lock", refusals.title(denied), refusals.explanation(denied));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
