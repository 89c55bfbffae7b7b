package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Stream;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.work.Workplace;

/** One field for pages and unions; {@code Ctrl K} goes there. */
final class SearchField extends ComboBox<Found> {

    private static final long serialVersionUID = 1L;

    /** Vaadin's own shortcuts send each window a script that the server reads anew, a seventh of what a page costs. */
    private static final String CTRL_K = """
            const go = event => {
              if (!this.isConnected) {
                document.removeEventListener('keydown', go);
              } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
                  && String(event.key).toLowerCase() === 'k' && !document.querySelector('vaadin-dialog[opened]')) {
                event.preventDefault();
                this.focus();
              }
            };
            document.addEventListener('keydown', go);
            """;

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
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(CTRL_K);
    }

    private static void go(Found found, Workplace workplace) {
        switch (found) {
            case Found.Page(var place, var room) -> UI.getCurrentOrThrow().navigate(place.path());
            case Found.Unit(var union) -> workplace.choose(union.id());
        }
    }
}
