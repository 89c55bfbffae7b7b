package org.zhongsheng.bench.plain;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.ViewProblem;
import org.zhongsheng.vaadin.Views;

/** The pages, which are the same for as long as the process lives. */
record Menu(List<ViewInfo> all) implements Views {

    static Menu of(List<Page> pages) throws ClassNotFoundException {
        var views = new java.util.ArrayList<ViewInfo>();
        for (var page : pages) {
            views.add(page.info());
        }
        views.sort(Comparator.comparingInt(ViewInfo::order).thenComparing(ViewInfo::path));
        return new Menu(List.copyOf(views));
    }

    @Override
    public Optional<ViewInfo> of(Class<?> type) {
        return all.stream().filter(view -> view.type() == type).findFirst();
    }

    Optional<ViewInfo> entered(BeforeEnterEvent event) {
        return of(event.getNavigationTarget());
    }

    @Override
    public Optional<ViewInfo> at(String location) {
        return all.stream().filter(view -> view.path().equals(location)).findFirst();
    }

    @Override
    public boolean isGone(String location) {
        return false;
    }

    @Override
    public List<ViewProblem> problems() {
        return List.of();
    }
}
