package org.zhongsheng.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/** A field of a form under its name. */
record Entry(
        String name,
        String label,
        boolean required,
        Component component,
        HasValue<?, ?> value,
        HasValidationProperties marks) {

    /** Nothing where something is required, or something that the field itself cannot read, such as 2021-13-41. */
    List<Finding> unfilled() {
        if (!value.isEmpty()) {
            return List.of();
        }
        if (required) {
            return List.of(Finding.error(name, "ui.form.missing", label));
        }
        return marks.isInvalid() ? List.of(Finding.error(name, "ui.form.unreadable", label)) : List.of();
    }

    boolean is(@Nullable String field) {
        return name.equals(field);
    }

    /** Shows the messages at the field; none clears it. */
    void mark(List<String> messages) {
        marks.setErrorMessage(String.join(" ", messages));
        marks.setInvalid(!messages.isEmpty());
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        component.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }
}
