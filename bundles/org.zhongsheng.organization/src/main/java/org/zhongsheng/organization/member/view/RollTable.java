package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.view.Said;

/** A roll as one piece of HTML: as components, a thousand rows would burden session and browser. */
record RollTable(List<MemberRow> rows) {

    String html() {
        var html = new StringBuilder("<table class=\"roll\"><thead>").append(row("th", titles()));
        html.append("</thead><tbody>");
        for (int i = 0; i < rows.size(); i++) {
            html.append(row("td", cells(i + 1, rows.get(i))));
        }
        return html.append("</tbody></table>").toString();
    }

    private static Stream<String> titles() {
        return Stream.of(
                t("organization.roll.no"),
                t("organization.members.name"),
                t("organization.members.sex"),
                t("organization.members.birth"),
                t("organization.particulars.nation"),
                t("organization.particulars.politics"),
                t("organization.particulars.department"),
                t("organization.particulars.joinDate"),
                t("organization.particulars.memberNo"),
                t("organization.roll.signature"));
    }

    private static Stream<String> cells(int number, MemberRow row) {
        var particulars = row.particulars();
        return Stream.of(
                Integer.toString(number),
                row.name(),
                Said.of(row.sex()),
                Said.of(row.birth()),
                Said.of(particulars.nation()),
                Said.of(particulars.politics()),
                Said.of(particulars.department()),
                Said.of(particulars.joinDate()),
                Said.of(particulars.memberNo()),
                "");
    }

    private static String row(String tag, Stream<String> cells) {
        return cells.map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
