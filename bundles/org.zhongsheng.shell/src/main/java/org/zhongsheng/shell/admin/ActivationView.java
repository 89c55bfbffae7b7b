package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** Which modules the union where one works uses, and who decided that. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = "admin/activation",
        title = "shell.activation.title",
        permission = "platform.activation.decide",
        order = 9020,
        icon = "switch")
public class ActivationView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Activation activation;
    private final transient Modules modules;
    private final transient Unions unions;
    private final transient Workplace workplace;
    private final FindingsPanel refusal = new FindingsPanel();
    private final Div lines = new Div();

    @Activate
    public ActivationView(
            @Reference Activation activation,
            @Reference Modules modules,
            @Reference Unions unions,
            @Reference Workplace workplace) {
        this.activation = activation;
        this.modules = modules;
        this.unions = unions;
        this.workplace = workplace;
        lines.addClassName("shell-activation");
        add(new PageHeader(t("shell.activation.title")).explain(t("shell.activation.explain")), refusal, lines);
        fill();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        workplace.onChange(this, this::fill);
    }

    private void fill() {
        lines.removeAll();
        workplace.union().ifPresent(union -> switchable().forEach(module -> lines.add(line(module, union))));
        if (lines.getComponentCount() == 0) {
            lines.add(new EmptyState("switch", t("shell.activation.empty")));
        }
    }

    private List<ModuleInfo> switchable() {
        return modules.list().stream()
                .filter(module -> module.state() == ModuleInfo.State.ACTIVE
                        && !module.id().equals("platform"))
                .toList();
    }

    private ActivationLine line(ModuleInfo module, Union union) {
        var standing = activation.standing(module.id(), union.scope());
        var by = standing.decidedBy()
                .flatMap(scope -> unions.find(scope.union()))
                .map(Union::shortName)
                .orElse("");
        return new ActivationLine(module, standing, union, by, mode -> {
            var outcome = activation.decide(module.id(), union.scope(), mode);
            said(outcome.findings());
        });
    }

    private void said(List<Finding> findings) {
        refusal.show(findings);
        fill();
    }
}
