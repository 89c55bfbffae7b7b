package org.zhongsheng.ui.list;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row as a card: the first column is its heading, chips stand beside it, the others are its lines. */
final class CardRenderer {

    private CardRenderer() {}

    static <T> LitRenderer<T> of(List<Column<T>> columns, @Nullable ValueProvider<T, String> address) {
        var head = new StringBuilder();
        var lines = new StringBuilder();
        for (int i = 1; i < columns.size(); i++) {
            var column = columns.get(i);
            if (column.tone != null) {
                head.append(
                        "<span class='zs-chip' data-tone='${item.t%1$d}' ?hidden='${!item.c%1$d}'>${item.c%1$d}</span>"
                                .formatted(i));
            } else if (!column.deskOnly) {
                lines.append("<div ?hidden='${!item.c%d}'><dt>%s</dt><dd>${item.c%d}</dd></div>"
                        .formatted(i, escaped(column.label), i));
            }
        }
        var tag = address == null ? "div" : "a";
        var href = address == null ? "" : " href='${item.href}'";
        var renderer = LitRenderer.<T>of(
                "<%s class='zs-card'%s><div class='zs-card-head'><b>${item.c0}</b>%s</div><dl>%s</dl></%s>"
                        .formatted(tag, href, head, lines, tag));
        for (int i = 0; i < columns.size(); i++) {
            offer(renderer, i, columns.get(i));
        }
        return address == null ? renderer : renderer.withProperty("href", address);
    }

    /** What the template uses and nothing else: it is sent, and kept, for every row. */
    private static <T> void offer(LitRenderer<T> renderer, int i, Column<T> column) {
        if (i == 0 || column.tone != null || !column.deskOnly) {
            renderer.withProperty("c" + i, column::said);
        }
        if (column.tone != null) {
            renderer.withProperty("t" + i, column::toned);
        }
    }

    /** The template is JavaScript and HTML at once. */
    private static String escaped(String label) {
        return label.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("$", "&#36;")
                .replace("`", "&#96;")
                .replace("\\", "&#92;");
    }
}
