package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.PathUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.ViewProblem;
import org.zhongsheng.vaadin.Views;
import org.zhongsheng.vaadin.ViewsListener;

/** Collects what bundles offer, and tells the servlets and listeners of every change. */
@org.osgi.service.component.annotations.Component(service = {Views.class, Catalogue.class})
public final class Catalogue implements Views {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private static final Site NOTHING = Site.of(List.of());

    private final Map<ServiceReference<?>, Offer> offers = new ConcurrentHashMap<>();
    private final List<ViewsListener> listeners = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Site, Site>> followers = new CopyOnWriteArrayList<>();
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Site site = NOTHING;

    @Activate
    public Catalogue() {}

    @Reference(
            service = Component.class,
            target = "(|(vaadin.view.path=*)(vaadin.layout=*)(vaadin.error.view=*))",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            updated = "addPage")
    void addPage(ServiceReference<Component> service) {
        change(service, Offer.of(service));
    }

    void removePage(ServiceReference<Component> service) {
        change(service, null);
    }

    @Reference(
            service = RouterLayout.class,
            target = "(vaadin.layout=*)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            updated = "addLayout")
    void addLayout(ServiceReference<RouterLayout> service) {
        change(service, Offer.of(service));
    }

    void removeLayout(ServiceReference<RouterLayout> service) {
        change(service, null);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addListener(ViewsListener listener) {
        listeners.add(listener);
    }

    void removeListener(ViewsListener listener) {
        listeners.remove(listener);
    }

    /** Calls with the site before and after each change, beginning with the whole of it. */
    synchronized void follow(BiConsumer<Site, Site> follower) {
        followers.add(follower);
        follower.accept(NOTHING, site);
    }

    synchronized void unfollow(BiConsumer<Site, Site> follower) {
        followers.remove(follower);
    }

    private void change(ServiceReference<?> service, @Nullable Offer offer) {
        if (publish(service, offer)) {
            listeners.forEach(Catalogue::tell);
        }
    }

    private synchronized boolean publish(ServiceReference<?> service, @Nullable Offer offer) {
        Offer before = offer == null ? offers.remove(service) : offers.put(service, offer);
        if (before == null && offer == null) {
            return false;
        }
        Site earlier = site;
        site = Site.of(offers.values());
        site.pages().forEach(page -> known.add(first(page.view().path())));
        site.problems().stream()
                .filter(problem -> !earlier.problems().contains(problem))
                .forEach(Catalogue::report);
        followers.forEach(follower -> follower.accept(earlier, site));
        return true;
    }

    private static void report(ViewProblem problem) {
        LOG.warn(
                "'{}' of {} in {} is not published: {}",
                problem.path(),
                problem.component(),
                problem.bundle(),
                problem.reason());
    }

    private static void tell(ViewsListener listener) {
        try {
            listener.viewsChanged();
        } catch (RuntimeException e) {
            LOG.error("{} failed when views changed", listener.getClass().getName(), e);
        }
    }

    /** Whether this service is still there; one that is about to go no longer counts. */
    boolean knows(ServiceReference<?> service) {
        return offers.containsKey(service);
    }

    Site site() {
        return site;
    }

    @Override
    public List<ViewInfo> all() {
        return site.pages().stream().map(Page::view).toList();
    }

    @Override
    public Optional<ViewInfo> of(Class<?> type) {
        return site.view(type);
    }

    @Override
    public Optional<ViewInfo> at(String location) {
        return site.at(location);
    }

    @Override
    public boolean isGone(String location) {
        String first = first(PathUtil.trimPath(location));
        return known.contains(first)
                && site.pages().stream()
                        .noneMatch(page -> first(page.view().path()).equals(first));
    }

    private static String first(String path) {
        int end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    @Override
    public List<ViewProblem> problems() {
        return site.problems();
    }
}
