package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Stream;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.work.Workplace;

/** One field for pages and unions; {@code Ctrl K} goes there. */
final class SearchField extends ComboBox<Found> {

    private static final long serialVersionUID = 1L;

    SearchField(Finder finder, Workplace workplace) {
        setPlaceholder(t("shell.search"));
        setAriaLabel(t("shell.search.label"));
        setPrefixComponent(Icon.of("search"));
        addClassName("shell-search");
        setItemLabelGenerator(Found::title);
        setRenderer(LitRenderer.<Found>of(
                        "<div class='zs-option'><span>${item.title}</span><span class='zs-quiet'>${item.hint}</span></div>")
                .withProperty("title", Found::title)
                .withProperty("hint", Found::hint));
        setItems(query -> {
            int limit = query.getLimit();
            var found = finder.find(query.getFilter().orElse(""));
            return query.getOffset() > 0 ? Stream.empty() : found.stream().limit(limit);
        });
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                go(change.getValue(), workplace);
                clear();
            }
        });
        Shortcuts.addShortcutListener(this, () -> focus(), Key.KEY_K, KeyModifier.CONTROL);
    }

    private static void go(Found found, Workplace workplace) {
        switch (found) {
            case Found.Page(var place, var room) -> UI.getCurrentOrThrow().navigate(place.path());
            case Found.Unit(var union) -> workplace.choose(union.id());
        }
    }
}
