package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.member.Transfer;
import org.zhongsheng.ui.form.DateField;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.work.UnionPicker;

/** Hands a member over to another union. */
final class TransferDialog {

    private final MemberSheet sheet;
    private final Registrar registrar;
    private final SerializableConsumer<MemberSheet> then;
    private final UnionPicker union;
    private final DateField day = new DateField(t("organization.change.effectiveAt"));
    private final TextField reason = new TextField(t("organization.reason"));
    private final TextField docNo = new TextField(t("organization.change.docNo"));

    /** @param union chooses among those that the user keeps */
    TransferDialog(MemberSheet sheet, Registrar registrar, UnionPicker union, SerializableConsumer<MemberSheet> then) {
        this.sheet = sheet;
        this.registrar = registrar;
        this.then = then;
        this.union = union;
        day.setValue(LocalDate.now());
    }

    void open() {
        var form = new Form()
                .field("union", union)
                .field("effectiveAt", day)
                .field("reason", reason)
                .optional("docNo", docNo);
        new ActDialog(t("organization.member.move"), then)
                .open(
                        form,
                        "organization.member.move",
                        () -> registrar.move(
                                sheet.person().id(),
                                sheet.version(),
                                union.getValue().id(),
                                new Transfer(day.getValue(), reason.getValue().strip(), MemberForm.entered(docNo))));
    }
}
