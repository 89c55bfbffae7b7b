package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.stream.Collectors;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.audit.AuditLog.Verdict;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Progress;
import org.zhongsheng.ui.page.Tone;
import org.zhongsheng.ui.text.Spoken;

/** Recomputes the chain of the audit log, which takes a while, and says whether it is whole. */
final class ChainCheck extends Button {

    private static final long serialVersionUID = 1L;

    private final transient AuditLog log;
    private final transient Access access;

    ChainCheck(AuditLog log, Access access) {
        super(t("shell.audit.check"), Icon.of("check"));
        this.log = log;
        this.access = access;
        addClickListener(click -> access.user().ifPresent(this::check));
    }

    private void check(User user) {
        var dialog = new Dialog(t("shell.audit.check"));
        dialog.addClassName("zs-dialog");
        dialog.add(new Progress(t("shell.audit.checking"), Clock.systemUTC()));
        dialog.open();
        var ui = UI.getCurrentOrThrow();
        Thread.startVirtualThread(() -> work(user, ui, dialog));
    }

    private void work(User user, UI ui, Dialog dialog) {
        try {
            var verdict = access.as(user, log::verify);
            ui.access(() -> say(verdict, dialog));
        } catch (RuntimeException e) {
            ui.access(() -> {
                dialog.close();
                throw e;
            });
        }
    }

    private static void say(Verdict verdict, Dialog dialog) {
        dialog.removeAll();
        dialog.add(
                new Chip(
                        t(verdict.isWhole() ? "shell.audit.whole" : "shell.audit.broken"),
                        verdict.isWhole() ? Tone.GOOD : Tone.BAD),
                new Paragraph(
                        verdict.isWhole()
                                ? t("shell.audit.whole.explain", Spoken.number(verdict.checked()))
                                : t("shell.audit.broken.explain", numbers(verdict))));
        dialog.getFooter().add(new Button(t("shell.close"), click -> dialog.close()));
    }

    private static String numbers(Verdict verdict) {
        return verdict.broken().stream().limit(20).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
