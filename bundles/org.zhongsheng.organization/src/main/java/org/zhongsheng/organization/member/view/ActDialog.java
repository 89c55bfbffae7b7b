package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.zhongsheng.organization.member.Amendment;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Toast;

/** A small form in which something is done to a membership. */
final class ActDialog {

    private final Dialog dialog;
    private final SerializableConsumer<MemberSheet> then;

    ActDialog(String title, SerializableConsumer<MemberSheet> then) {
        this.dialog = new Dialog(title);
        this.then = then;
        dialog.addClassName("zs-dialog");
    }

    /** Opens the form with a button that does it. */
    void open(Form form, String buttonKey, SerializableSupplier<Amendment> act) {
        form.submit(buttonKey, () -> outcome(act.get()), sheet -> {
            dialog.close();
            Toast.done(t("organization.saved"));
            then.accept(sheet);
        });
        form.action(new Button(t("organization.cancel"), click -> dialog.close()));
        dialog.add(form);
        dialog.open();
    }

    private Outcome<MemberSheet> outcome(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Saved(var sheet) -> Outcome.done(sheet);
            case Amendment.Refused(var findings) -> Outcome.refused(findings);
            case Amendment.Outdated(var current) -> {
                then.accept(current);
                yield Outcome.refused(Finding.error(null, "organization.member.outdated"));
            }
        };
    }
}
