package org.zhongsheng.ui.work;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.stream.Stream;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;

/** Chooses a union within some scopes by the beginning of a word of its name, its code or its pinyin initials. */
public final class UnionPicker extends ComboBox<Union> {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 50;

    public UnionPicker(String label, Unions unions, SerializableSupplier<List<Scope>> within) {
        super(label);
        setPageSize(SHOWN);
        setPlaceholder(t("ui.union.search"));
        setItemLabelGenerator(Union::shortName);
        setRenderer(LitRenderer.<Union>of(
                        "<div class='zs-option'><span>${item.name}</span><span class='zs-quiet'>${item.code}</span></div>")
                .withProperty("name", Union::name)
                .withProperty("code", Union::code));
        setItems(query -> found(unions, within.get(), query));
    }

    /** The first matches only: who sees too many types another letter. */
    private static Stream<Union> found(Unions unions, List<Scope> within, Query<Union, String> query) {
        int limit = query.getLimit();
        if (query.getOffset() > 0) {
            return Stream.empty();
        }
        var typed = query.getFilter().orElse("").strip();
        return within.stream()
                .flatMap(scope -> unions.search(scope, typed, null).items().stream())
                .limit(limit);
    }
}
