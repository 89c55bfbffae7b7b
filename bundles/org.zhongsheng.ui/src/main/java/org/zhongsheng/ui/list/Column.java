package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.function.ValueProvider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.ui.page.Tone;

/** A column of the table, and a line of the card. */
public final class Column<T> {

    final String label;
    final ValueProvider<T, @Nullable String> value;

    @Nullable
    ValueProvider<T, Tone> tone;

    boolean number;
    boolean deskOnly;
    int grow = 1;

    @Nullable
    String width;

    @Nullable
    String sort;

    private Column(String labelKey, ValueProvider<T, @Nullable String> value) {
        this.label = t(labelKey);
        this.value = value;
    }

    public static <T> Column<T> text(String labelKey, ValueProvider<T, @Nullable String> value) {
        return new Column<>(labelKey, value);
    }

    /** Right-aligned, with figures of one width. */
    public static <T> Column<T> number(String labelKey, ValueProvider<T, @Nullable String> value) {
        var column = new Column<>(labelKey, value);
        column.number = true;
        return column.width("8rem");
    }

    /** A state, as a chip. */
    public static <T> Column<T> chip(
            String labelKey, ValueProvider<T, @Nullable String> value, ValueProvider<T, Tone> tone) {
        var column = new Column<>(labelKey, value);
        column.tone = tone;
        return column.width("9rem");
    }

    /** How much of the spare room it takes, beside the others' 1. */
    public Column<T> grow(int share) {
        grow = share;
        return this;
    }

    /** A fixed width. */
    public Column<T> width(String css) {
        width = css;
        grow = 0;
        return this;
    }

    /** The source can sort by this column; {@link Asked#sort} then holds {@code key} or {@code -key}. */
    public Column<T> sort(String key) {
        sort = key;
        return this;
    }

    /** Left out of the card. */
    public Column<T> deskOnly() {
        deskOnly = true;
        return this;
    }

    String said(T row) {
        return Objects.requireNonNullElse(value.apply(row), "");
    }

    String toned(T row) {
        return tone == null ? "" : tone.apply(row).css();
    }
}
