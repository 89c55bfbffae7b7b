package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Set;

/** What can be done with all selected rows; it shows itself when some are. */
final class Bulk<T> extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span figures = new Span();
    private Set<T> selected = Set.of();

    Bulk() {
        getContent().addClassName("zs-bulk");
        getContent().add(figures);
        setVisible(false);
    }

    void action(String labelKey, SerializableConsumer<Set<T>> action) {
        getContent().add(new Button(t(labelKey), click -> action.accept(selected)));
    }

    void show(Set<T> rows) {
        selected = Set.copyOf(rows);
        figures.setText(t("ui.list.selected", rows.size()));
        setVisible(!rows.isEmpty());
    }
}
