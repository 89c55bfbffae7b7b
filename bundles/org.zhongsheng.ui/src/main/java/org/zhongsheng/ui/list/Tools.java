package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhongsheng.ui.page.Icon;

/** The search field and the filters above a list. */
final class Tools extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int PAUSE = 300;

    private final TextField search = new TextField();
    private final Map<String, Filter> filters = new LinkedHashMap<>();
    private final SerializableRunnable changed;

    Tools(SerializableRunnable changed) {
        this.changed = changed;
        getContent().addClassName("zs-tools");
        search.addClassName("zs-search");
        search.setPrefixComponent(Icon.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    void search(String placeholderKey) {
        search.setPlaceholder(t(placeholderKey));
        search.setAriaLabel(t(placeholderKey));
        getContent().addComponentAsFirst(search);
    }

    void filter(Filter filter) {
        filters.put(filter.name, filter);
        filter.field.addClassName("zs-filter");
        filter.onChange(changed);
        getContent().add(filter.field);
    }

    Set<String> names() {
        return filters.keySet();
    }

    Address address(String sort) {
        var choices = new HashMap<String, String>();
        filters.forEach((name, filter) -> {
            var value = filter.written();
            if (!value.isEmpty()) {
                choices.put(name, value);
            }
        });
        return new Address(search.getValue().strip(), sort, Map.copyOf(choices));
    }

    void read(Address address) {
        search.setValue(address.text());
        filters.forEach((name, filter) ->
                filter.read(Optional.ofNullable(address.choices().get(name))));
    }
}
