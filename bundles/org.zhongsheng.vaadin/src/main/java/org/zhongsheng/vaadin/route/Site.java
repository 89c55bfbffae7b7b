package org.zhongsheng.vaadin.route;

import com.vaadin.flow.router.internal.ConfiguredRoutes;
import com.vaadin.flow.router.internal.PathUtil;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.ViewProblem;

/**
 * All that is published at one moment.
 *
 * @param pages by order, then path
 * @param routes the same as Vaadin's router reads it, with the pages for exceptions
 * @param sources the service that makes the instances of a view, layout or error page
 */
record Site(
        List<Page> pages,
        ConfiguredRoutes routes,
        Map<Class<?>, ServiceReference<?>> sources,
        List<ViewProblem> problems) {

    static Site of(Collection<Offer> offers) {
        return new Plan(offers).site();
    }

    Optional<ViewInfo> at(String location) {
        return routes.getTarget(PathUtil.trimPath(location)).flatMap(this::view);
    }

    Optional<ViewInfo> view(Class<?> type) {
        return page(type).map(Page::view);
    }

    Optional<Page> page(Class<?> type) {
        return pages.stream().filter(page -> page.type() == type).findFirst();
    }

    /** The classes that the earlier site showed and this one does not, or makes from another service. */
    Set<Class<?>> goneSince(Site earlier) {
        Set<Class<?>> gone = new HashSet<>();
        earlier.sources.forEach((type, source) -> {
            if (!source.equals(sources.get(type))) {
                gone.add(type);
            }
        });
        return gone;
    }

    @Nullable
    ServiceReference<?> source(Class<?> type) {
        return sources.get(type);
    }
}
