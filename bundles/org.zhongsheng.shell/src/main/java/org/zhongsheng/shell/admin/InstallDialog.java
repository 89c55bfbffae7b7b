package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.ui.page.FindingsPanel;

/** What installing a jar would do, before it is done. */
final class InstallDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    InstallDialog(
            ModuleInfo module, Optional<ModuleInfo> present, SerializableRunnable install, SerializableRunnable leave) {
        var name = ModuleCard.name(module);
        var update = present.map(ModuleInfo::version);
        setHeaderTitle(t(update.isPresent() ? "shell.modules.update.title" : "shell.modules.install.title", name));
        addClassName("zs-dialog");
        add(
                new Paragraph(update.map(from -> t("shell.modules.update.explain", name, from, module.version()))
                        .orElseGet(() -> t("shell.modules.install.checked", name, module.version()))),
                new FindingsPanel(module.findings()));
        var go = new Button(t(update.isPresent() ? "shell.modules.update.button" : "shell.modules.install.button"));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> {
            close();
            install.run();
        });
        addDialogCloseActionListener(event -> dismiss(leave));
        getFooter().add(new Button(t("ui.cancel"), click -> dismiss(leave)), go);
    }

    private void dismiss(SerializableRunnable leave) {
        close();
        leave.run();
    }
}
