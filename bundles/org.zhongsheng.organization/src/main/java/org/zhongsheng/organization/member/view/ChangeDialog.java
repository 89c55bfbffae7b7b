package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.zhongsheng.organization.member.Change;
import org.zhongsheng.organization.member.ChangeKind;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.view.Said;
import org.zhongsheng.ui.form.DateField;
import org.zhongsheng.ui.form.Form;

/** Takes down what has happened to a membership; offers what can happen to it. */
final class ChangeDialog {

    private final MemberSheet sheet;
    private final Registrar registrar;
    private final SerializableConsumer<MemberSheet> then;
    private final Select<ChangeKind> kind = new Select<>();
    private final DateField day = new DateField(t("organization.change.effectiveAt"));
    private final TextField reason = new TextField(t("organization.reason"));
    private final TextField docNo = new TextField(t("organization.change.docNo"));

    ChangeDialog(MemberSheet sheet, Registrar registrar, SerializableConsumer<MemberSheet> then) {
        this.sheet = sheet;
        this.registrar = registrar;
        this.then = then;
        kind.setLabel(t("organization.change.kind"));
        kind.setItems(ChangeKind.possible(sheet.status()));
        kind.setItemLabelGenerator(Said::of);
        day.setValue(LocalDate.now());
    }

    void open() {
        var form = new Form()
                .field("kind", kind)
                .field("effectiveAt", day)
                .optional("reason", reason)
                .optional("docNo", docNo);
        new ActDialog(t("organization.member.change"), then)
                .open(
                        form,
                        "organization.member.change",
                        () -> registrar.change(sheet.person().id(), sheet.version(), change()));
    }

    private Change change() {
        return new Change(kind.getValue(), day.getValue(), MemberForm.entered(reason), MemberForm.entered(docNo));
    }
}
