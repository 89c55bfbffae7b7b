package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.ui.page.Section;

/** What somebody else has written since one began to edit. */
final class OthersChange extends Section {

    private static final long serialVersionUID = 1L;

    OthersChange(MemberSheet mine, MemberSheet current, Runnable reload) {
        super(t("organization.member.others"));
        changes(mine.person(), current.person()).forEach((field, text) -> line("organization.members." + field, text));
        changes(mine.particulars(), current.particulars())
                .forEach((field, text) -> line("organization.particulars." + field, text));
        if (mine.status() != current.status()) {
            line("organization.members.status", t(current.status().text()));
        }
        add(new Button(t("organization.member.reload"), click -> reload.run()));
    }

    private void line(String labelKey, String text) {
        add(new Paragraph(t("organization.member.others.line", t(labelKey), text)));
    }

    private static Map<String, String> changes(Record before, Record now) {
        var unlike = Facts.of(now).unlike(Facts.of(before));
        return unlike.entrySet().stream()
                .filter(change ->
                        !change.getKey().equals("version") && !change.getKey().equals("nameKey"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
