package org.zhongsheng.organization.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.HasValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Facts;

/**
 * The components of a record as the fields of a form, or as facts. Each stands under the message {@code
 * <labels>.<component>}; its findings are those of {@code <name prefix><component>}.
 */
public final class RecordFields<R extends Record> {

    private final R record;
    private final String labels;
    private final List<HasValue<?, ?>> fields = new ArrayList<>();

    public RecordFields(R record, String labels) {
        this.record = record;
        this.labels = labels;
    }

    /** Adds all of them as optional fields. */
    public RecordFields<R> into(Form form, String namePrefix) {
        for (var component : components()) {
            var make = new FieldMaker(form, namePrefix + component.getName(), t(labels + "." + component.getName()));
            fields.add(make.field(component.getType(), element(component), value(component)));
        }
        return this;
    }

    /** What stands in the fields. */
    public R value() {
        try {
            var types =
                    Arrays.stream(components()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = fields.stream().map(RecordFields::entered).toArray();
            @SuppressWarnings("unchecked") // a record is of its class
            var type = (Class<R>) record.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Facts facts() {
        var facts = new Facts();
        for (var component : components()) {
            facts.fact(labels + "." + component.getName(), Said.of(value(component)));
        }
        return facts;
    }

    private RecordComponent[] components() {
        return record.getClass().getRecordComponents();
    }

    private @Nullable Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType set
                ? (Class<?>) set.getActualTypeArguments()[0]
                : component.getType();
    }

    private static @Nullable Object entered(HasValue<?, ?> field) {
        var value = field.getValue();
        if (value instanceof Set<?>) {
            return value;
        }
        return field.isEmpty() || value instanceof String text && text.isBlank()
                ? null
                : value instanceof String text ? text.strip() : value;
    }
}
