package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import org.zhongsheng.ui.form.DateField;

/** A visible filter of a list. Its value stands in the address under its name. */
public final class Filter {

    final String name;
    final Component field;
    private final Binding<?> binding;

    private record Binding<V>(
            HasValue<?, V> field,
            SerializableFunction<V, String> write,
            SerializableFunction<String, Optional<V>> read) {

        String written() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void read(String value) {
            (value.isEmpty() ? Optional.<V>empty() : read.apply(value)).ifPresentOrElse(field::setValue, field::clear);
        }
    }

    private Filter(String name, Component field, Binding<?> binding) {
        this.name = name;
        this.field = field;
        this.binding = binding;
    }

    /**
     * Any field.
     *
     * @param read empty for a value that is none: addresses are typed by hand, too
     */
    public static <C extends AbstractField<C, V>, V> Filter of(
            String name,
            C field,
            SerializableFunction<V, String> write,
            SerializableFunction<String, Optional<V>> read) {
        return new Filter(name, field, new Binding<>(field, write, read));
    }

    /** One of a few values, or all. */
    public static Filter choice(
            String name, String labelKey, Collection<String> values, SerializableFunction<String, String> label) {
        var select = new Select<String>();
        var all = t(labelKey) + t("ui.filter.all");
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all);
        select.setPlaceholder(all);
        select.setItemLabelGenerator(value -> value == null ? all : label.apply(value));
        select.setAriaLabel(t(labelKey));
        return new Filter(name, select, new Binding<>(select, value -> value, value -> Optional.of(value)
                .filter(values::contains)));
    }

    /** A day. */
    public static Filter day(String name, String labelKey) {
        DatePicker picker = new DateField("");
        picker.setPlaceholder(t(labelKey));
        picker.setAriaLabel(t(labelKey));
        picker.setClearButtonVisible(true);
        return new Filter(name, picker, new Binding<>(picker, LocalDate::toString, Filter::day));
    }

    String written() {
        return binding.written();
    }

    void read(Optional<String> value) {
        binding.read(value.orElse(""));
    }

    void onChange(Runnable changed) {
        binding.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }
}
