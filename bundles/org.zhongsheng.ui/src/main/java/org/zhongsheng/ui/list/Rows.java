package org.zhongsheng.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a list: a table at a desk, cards on a phone. The first column names the row and opens it. */
@JavaScript("context://zhongsheng/rows.js")
public final class Rows<T> extends Composite<Grid<T>> {

    private static final long serialVersionUID = 1L;

    private final List<Column<T>> columns = new ArrayList<>();
    private List<T> items = List.of();
    private @Nullable ValueProvider<T, String> address;
    private @Nullable SerializableConsumer<T> action;

    public Rows() {
        var grid = getContent();
        grid.addClassName("zs-rows");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setPageSize(100);
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> items.stream().skip(query.getOffset()).limit(query.getLimit()), query -> {
                    query.getFilter();
                    return items.size();
                }));
    }

    public Rows<T> column(Column<T> column) {
        columns.add(column);
        return this;
    }

    /** Where a click on a row leads. */
    public Rows<T> opens(ValueProvider<T, String> address) {
        this.address = address;
        getContent().addClassName("opens");
        getContent()
                .addItemClickListener(click -> getUI().ifPresent(ui -> ui.navigate(address.apply(click.getItem()))));
        return this;
    }

    /** What a click on a row does, where there is no page of its own. */
    public Rows<T> shows(SerializableConsumer<T> action) {
        this.action = action;
        getContent().addClassName("opens");
        getContent().addItemClickListener(click -> action.accept(click.getItem()));
        return this;
    }

    void build(SerializableConsumer<String> sorted) {
        for (int i = 0; i < columns.size(); i++) {
            addColumn(columns.get(i), i == 0);
        }
        var card = getContent().addColumn(CardRenderer.of(columns, address));
        card.getElement().setAttribute("data-card", true).setProperty("hidden", true);
        getContent().addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(written(event.getSortOrder()));
            }
        });
    }

    void show(List<T> rows) {
        items = List.copyOf(rows);
        getContent().getDataProvider().refreshAll();
        getContent().scrollToStart();
        getContent().getElement().executeJs("window.zhongsheng.rows(this, $0)", rows.size());
    }

    void sortedBy(String sort) {
        boolean down = sort.startsWith("-");
        var key = down ? sort.substring(1) : sort;
        var orders = getContent().getColumns().stream()
                .filter(column -> !key.isEmpty() && key.equals(column.getKey()))
                .map(column -> new GridSortOrder<>(column, down ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList();
        getContent().sort(orders);
    }

    void selectable(SerializableConsumer<Set<T>> changed) {
        getContent().setSelectionMode(Grid.SelectionMode.MULTI);
        getContent().addSelectionListener(event -> changed.accept(event.getAllSelectedItems()));
    }

    void deselect() {
        getContent().deselectAll();
    }

    private void addColumn(Column<T> column, boolean names) {
        var added = getContent().addColumn(cell(column, names)).setHeader(column.label);
        added.setFlexGrow(column.grow);
        added.setResizable(true);
        added.setTooltipGenerator(column::said);
        if (column.width != null) {
            added.setWidth(column.width);
        }
        if (column.number) {
            added.setTextAlign(ColumnTextAlign.END);
        }
        if (column.sort != null) {
            added.setKey(column.sort);
            added.setSortProperty(column.sort);
            added.setSortable(true);
        }
    }

    private LitRenderer<T> cell(Column<T> column, boolean names) {
        var template = "${item.said}";
        if (column.tone != null) {
            template = "<span class='zs-chip' data-tone='${item.tone}' ?hidden='${!item.said}'>${item.said}</span>";
        } else if (names && address != null) {
            template = "<a class='zs-opener' href='${item.href}'>${item.said}</a>";
        } else if (names && action != null) {
            template = "<button class='zs-link' @click='${act}'>${item.said}</button>";
        } else if (column.number) {
            template = "<span class='zs-number'>${item.said}</span>";
        }
        var to = address;
        var act = action;
        var renderer = LitRenderer.<T>of(template).withProperty("said", column::said);
        if (column.tone != null) {
            renderer.withProperty("tone", column::toned);
        }
        if (names && to != null) {
            renderer.withProperty("href", to);
        }
        return names && act != null ? renderer.withFunction("act", act) : renderer;
    }

    private static <T> String written(List<GridSortOrder<T>> orders) {
        if (orders.isEmpty()) {
            return "";
        }
        var first = orders.getFirst();
        var key = String.valueOf(first.getSorted().getKey());
        return first.getDirection() == SortDirection.DESCENDING ? "-" + key : key;
    }
}
