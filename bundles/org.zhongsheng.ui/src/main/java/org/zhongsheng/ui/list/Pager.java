package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.ui.page.Icon;

/** Turns the pages of a keyset list and remembers the way back. */
final class Pager<K> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span figures = new Span();
    private final Button previous = new Button(t("ui.list.previous"), Icon.of("previous"));
    private final Button next = new Button(t("ui.list.next"), Icon.of("next"));
    private final Deque<Optional<K>> way = new ArrayDeque<>();
    private @Nullable K after;
    private @Nullable K following;
    private int pageSize;

    Pager(SerializableRunnable turned) {
        getContent().addClassName("zs-pager");
        figures.addClassName("zs-quiet");
        previous.addClickListener(click -> {
            back();
            turned.run();
        });
        next.addClickListener(click -> {
            forth();
            turned.run();
        });
        next.setIconAfterText(true);
        previous.addThemeVariants(ButtonVariant.TERTIARY);
        next.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(figures, previous, next);
    }

    @Nullable
    K after() {
        return after;
    }

    void toFirst() {
        way.clear();
        after = null;
    }

    /** @param total what to say about the whole, or empty */
    void show(int rows, @Nullable K key, String total) {
        following = key;
        pageSize = Math.max(pageSize, rows);
        int first = way.size() * pageSize + 1;
        figures.setText(total.isEmpty() ? t("ui.list.rows", first, first + rows - 1) : total);
        boolean one = way.isEmpty() && key == null;
        previous.setVisible(!one);
        next.setVisible(!one);
        previous.setEnabled(!way.isEmpty());
        next.setEnabled(key != null);
        setVisible(rows > 0);
    }

    private void forth() {
        way.push(Optional.ofNullable(after));
        after = following;
    }

    private void back() {
        after = way.isEmpty() ? null : way.pop().orElse(null);
    }
}
