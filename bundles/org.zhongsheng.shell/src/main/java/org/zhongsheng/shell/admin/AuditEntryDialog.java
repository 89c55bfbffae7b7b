package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.TreeSet;
import org.zhongsheng.platform.audit.AuditLog.Entry;
import org.zhongsheng.ui.page.Facts;
import org.zhongsheng.ui.text.Spoken;

/** An entry of the audit log with what changed. */
final class AuditEntryDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    AuditEntryDialog(Entry entry, String union) {
        super(AuditView.action(entry.action()));
        addClassNames("zs-dialog", "wide");
        add(new Facts()
                .fact("shell.audit.when", Spoken.time(entry.at()))
                .fact("shell.audit.who", entry.by())
                .fact("shell.audit.address", entry.address())
                .fact("shell.audit.union", union)
                .fact("shell.audit.subject", entry.subject())
                .fact("shell.audit.reason", entry.reason())
                .fact("shell.audit.number", Long.toString(entry.id())));
        if (!entry.before().isEmpty() || !entry.after().isEmpty()) {
            add(changes(entry));
        }
        getFooter().add(new Button(t("shell.close"), click -> close()));
    }

    private static NativeTable changes(Entry entry) {
        var table = new NativeTable();
        table.addClassName("shell-changes");
        table.getHead()
                .add(row(
                        new NativeTableHeaderCell(t("shell.audit.field")),
                        new NativeTableHeaderCell(t("shell.audit.before")),
                        new NativeTableHeaderCell(t("shell.audit.after"))));
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        for (var field : fields) {
            table.getBody()
                    .add(row(
                            new NativeTableCell(field),
                            new NativeTableCell(entry.before().getOrDefault(field, "–")),
                            new NativeTableCell(entry.after().getOrDefault(field, "–"))));
        }
        return table;
    }

    private static NativeTableRow row(com.vaadin.flow.component.Component... cells) {
        var row = new NativeTableRow();
        row.add(cells);
        return row;
    }
}
