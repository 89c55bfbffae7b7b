package org.zhongsheng.organization.view;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.ui.form.DateField;
import org.zhongsheng.ui.form.Form;

/** Adds a field that fits a type to a form. */
record FieldMaker(Form form, String name, String label) {

    HasValue<?, ?> field(Class<?> type, Class<?> element, @Nullable Object value) {
        if (type == String.class) {
            return text((String) value);
        }
        if (type == LocalDate.class) {
            return day((LocalDate) value);
        }
        if (type == Integer.class) {
            return number((Integer) value);
        }
        if (type == BigDecimal.class) {
            return amount((BigDecimal) value);
        }
        if (type == Boolean.class) {
            return choice(List.of(Boolean.TRUE, Boolean.FALSE), value);
        }
        return type == Set.class
                ? several(List.of(element.getEnumConstants()), (Set<?>) value)
                : choice(List.of(type.getEnumConstants()), value);
    }

    private HasValue<?, ?> text(@Nullable String value) {
        var field = new TextField(label);
        field.setValue(value == null ? "" : value);
        form.optional(name, field);
        return field;
    }

    private HasValue<?, ?> day(@Nullable LocalDate value) {
        var field = new DateField(label);
        field.setValue(value);
        form.optional(name, field);
        return field;
    }

    private HasValue<?, ?> number(@Nullable Integer value) {
        var field = new IntegerField(label);
        field.setValue(value);
        form.optional(name, field);
        return field;
    }

    private HasValue<?, ?> amount(@Nullable BigDecimal value) {
        var field = new BigDecimalField(label);
        field.setValue(value);
        form.optional(name, field);
        return field;
    }

    private HasValue<?, ?> choice(List<?> values, @Nullable Object value) {
        var field = new Select<Object>();
        field.setLabel(label);
        field.setItems(List.<Object>copyOf(values));
        field.setEmptySelectionAllowed(true);
        field.setItemLabelGenerator(Said::of);
        field.setValue(value);
        form.optional(name, field);
        return field;
    }

    private HasValue<?, ?> several(List<?> values, @Nullable Set<?> value) {
        var field = new MultiSelectComboBox<Object>(label);
        field.setItems(List.<Object>copyOf(values));
        field.setItemLabelGenerator(Said::of);
        field.setValue(value == null ? Set.of() : Set.<Object>copyOf(value));
        form.optional(name, field);
        return field;
    }
}
