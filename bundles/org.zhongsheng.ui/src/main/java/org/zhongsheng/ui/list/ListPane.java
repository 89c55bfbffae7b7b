package org.zhongsheng.ui.list;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.work.Workplace;

/**
 * A list: search and filters above, rows, pages below. What is searched, filtered and sorted stands in the address. The
 * rows are read when the view is shown, when something is asked for, and on {@link #refresh}.
 */
public final class ListPane<T, K> extends Composite<Div> implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final Rows<T> rows;
    private final Source<T, K> source;
    private final Tools tools = new Tools(this::asked);
    private final Bulk<T> bulk = new Bulk<>();
    private final Pager<K> pager = new Pager<>(this::refresh);
    private final EmptyState nothingFound =
            new EmptyState("search", t("ui.list.nothing")).action("ui.list.everything", this::everything);
    private EmptyState nothingYet = new EmptyState("empty", t("ui.list.empty"));
    private @Nullable SerializableFunction<Asked<K>, String> total;
    private @Nullable Workplace workplace;
    private @Nullable Component unasked;
    private String sort = "";

    public ListPane(Rows<T> rows, Source<T, K> source) {
        this.rows = rows;
        this.source = source;
        rows.build(this::sorted);
        nothingFound.setVisible(false);
        nothingYet.setVisible(false);
        getContent().addClassName("zs-list");
        getContent().add(tools, bulk, rows, nothingFound, nothingYet, pager);
    }

    public ListPane<T, K> search(String placeholderKey) {
        tools.search(placeholderKey);
        return this;
    }

    /** At most four, or people stop reading. */
    public ListPane<T, K> filter(Filter filter) {
        tools.filter(filter);
        return this;
    }

    /** Something that can be done with the selected rows; the selection ends with it. */
    public ListPane<T, K> bulk(String labelKey, SerializableConsumer<Set<T>> action) {
        rows.selectable(bulk::show);
        bulk.action(labelKey, selected -> {
            action.accept(selected);
            rows.deselect();
            refresh();
        });
        return this;
    }

    /** What stands in place of the rows when there are none at all. */
    public ListPane<T, K> empty(EmptyState state) {
        getContent().replace(nothingYet, state);
        nothingYet = state;
        nothingYet.setVisible(false);
        return this;
    }

    /** What is shown as long as nothing is asked for, such as a tree; the rows are what a search finds. */
    public ListPane<T, K> unasked(Component shown) {
        unasked = shown;
        getContent().addComponentAtIndex(getContent().indexOf(rows), shown);
        return this;
    }

    /** What is said about the whole instead of the numbers of the rows, such as 共 612,044 人. */
    public ListPane<T, K> total(SerializableFunction<Asked<K>, String> words) {
        total = words;
        return this;
    }

    /** The list follows the union where one works, and its address leads there. */
    public ListPane<T, K> at(Workplace place) {
        workplace = place;
        return this;
    }

    /** What is asked for now: for exports. */
    public Asked<K> asking() {
        var address = tools.address(sort);
        return new Asked<>(address.text(), address.choices(), address.sort(), pager.after());
    }

    /** Reads the page again. */
    public void refresh() {
        var asked = asking();
        boolean waits = unasked != null && !asked.isNarrowed();
        if (unasked != null) {
            unasked.setVisible(waits);
        }
        show(asked, waits ? new Slice<>(List.of(), null) : source.find(asked));
        nothingYet.setVisible(nothingYet.isVisible() && !waits);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = Address.of(event.getLocation().getQueryParameters(), tools.names());
        sort = address.sort();
        tools.read(address);
        rows.sortedBy(sort);
        pager.toFirst();
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (workplace != null) {
            workplace.onChange(this, this::asked);
        }
    }

    private void show(Asked<K> asked, Slice<T, K> slice) {
        boolean none = slice.items().isEmpty() && asked.after() == null;
        rows.setVisible(!none);
        nothingFound.setVisible(none && asked.isNarrowed());
        nothingYet.setVisible(none && !asked.isNarrowed());
        rows.show(slice.items());
        pager.show(slice.items().size(), slice.next(), total == null ? "" : total.apply(asked));
    }

    private void asked() {
        getUI().ifPresent(this::writeAddress);
        fromFirst();
    }

    private void sorted(String by) {
        if (!by.equals(sort)) {
            sort = by;
            asked();
        }
    }

    private void everything() {
        tools.read(Address.of(QueryParameters.empty(), Set.of()));
        asked();
    }

    private void fromFirst() {
        pager.toFirst();
        refresh();
    }

    private void writeAddress(UI ui) {
        var here = ui.getInternals().getActiveViewLocation();
        var parameters = tools.address(sort).within(here.getQueryParameters(), tools.names());
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), placed(parameters)));
    }

    private QueryParameters placed(QueryParameters parameters) {
        return Optional.ofNullable(workplace)
                .flatMap(Workplace::union)
                .map(union -> parameters.merging(Workplace.PARAMETER, union.code()))
                .orElse(parameters);
    }
}
