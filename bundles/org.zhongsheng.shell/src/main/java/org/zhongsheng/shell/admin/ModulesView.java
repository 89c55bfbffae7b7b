package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.FileDrop;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** The house of modules: what is installed, how it is, and installing by upload. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = "admin/modules",
        title = "shell.modules.title",
        permission = "platform.module.manage",
        order = 9010,
        icon = "modules")
public class ModulesView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int MEGABYTES = 200;

    private final transient Modules modules;
    private final FindingsPanel outcome = new FindingsPanel();
    private final Div cards = new Div();

    @Activate
    public ModulesView(@Reference Modules modules) {
        this.modules = modules;
        cards.addClassName("shell-modules");
        add(
                new PageHeader(t("shell.modules.title")).explain(t("shell.modules.explain")),
                outcome,
                cards,
                new Section(
                        t("shell.modules.install"),
                        new Paragraph(t("shell.modules.install.explain")),
                        new FileDrop("shell.modules.choose", MEGABYTES, List.of(".jar"), this::look)));
        refresh();
    }

    void refresh() {
        cards.removeAll();
        modules.list().forEach(module -> cards.add(new ModuleCard(module, modules, this::report)));
    }

    /** Nothing is touched before the administrator has seen what would happen. */
    private void look(FileDrop.Received jar) {
        var checked = modules.check(jar.file());
        outcome.show(checked.findings());
        if (checked instanceof Outcome.Done<ModuleInfo>(var module)) {
            new InstallDialog(module, modules.find(module.id()), () -> install(jar), jar::delete).open();
        } else {
            outcome.focus();
            jar.delete();
        }
    }

    private void install(FileDrop.Received jar) {
        try {
            report(modules.install(jar.file()), "shell.modules.installed");
        } finally {
            jar.delete();
        }
    }

    private void report(Outcome<ModuleInfo> done, String successKey) {
        outcome.show(done.findings());
        if (done instanceof Outcome.Done<ModuleInfo>(var module)) {
            Toast.done(t(successKey, ModuleCard.name(module)));
        } else {
            outcome.focus();
        }
        refresh();
    }
}
