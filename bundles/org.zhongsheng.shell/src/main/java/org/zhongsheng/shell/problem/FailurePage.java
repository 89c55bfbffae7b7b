package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.shell.frame.Frame;
import org.zhongsheng.shell.frame.Reliability;
import org.zhongsheng.vaadin.ErrorView;

/** A view could not be made. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@ErrorView
@ParentLayout(Frame.class)
public class FailurePage extends ProblemPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private final transient Reliability reliability;

    @Activate
    public FailurePage(@Reference Reliability reliability) {
        this.reliability = reliability;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var where = event.getLocation().getPath();
        var cause = error.getCaughtException();
        var reference =
                reliability.failed(where, cause).orElseGet(() -> LogNumber.log("view at '" + where + "'", cause));
        show("warning", t("shell.problem.failure"), t("shell.problem.failure.explain", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
