package org.zhongsheng.vaadin.route;

import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.internal.ConfigureRoutes;
import com.vaadin.flow.router.internal.ConfiguredRoutes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.osgi.framework.ServiceReference;
import org.zhongsheng.vaadin.Layout;
import org.zhongsheng.vaadin.View;
import org.zhongsheng.vaadin.ViewProblem;

/** Fits offers together into a site. The better service wins: of higher ranking, then the elder. */
final class Plan {

    private static final Comparator<Page> IN_ORDER = Comparator.comparingInt(
                    (Page page) -> page.view().order())
            .thenComparing(page -> page.view().path());

    private final Map<String, Offer.OfLayout> layouts = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final Map<Class<?>, ServiceReference<?>> sources = new HashMap<>();
    private final List<ViewProblem> problems = new ArrayList<>();
    private final ConfigureRoutes routes = new ConfigureRoutes();

    Plan(Collection<Offer> offers) {
        List<Offer> bestFirst = offers.stream()
                .sorted(Comparator.<Offer, ServiceReference<?>>comparing(Offer::source, Comparator.reverseOrder()))
                .toList();
        bestFirst.forEach(this::takeLayout);
        bestFirst.forEach(this::takeOther);
        ErrorPages.complete(routes);
    }

    Site site() {
        pages.sort(IN_ORDER);
        return new Site(List.copyOf(pages), new ConfiguredRoutes(routes), Map.copyOf(sources), List.copyOf(problems));
    }

    private void takeLayout(Offer offer) {
        if (!(offer instanceof Offer.OfLayout layout)) {
            return;
        }
        Offer.OfLayout taken = layouts.putIfAbsent(layout.name(), layout);
        if (taken == null) {
            sources.put(layout.type(), layout.source());
        } else {
            refuse(offer, "the layout is taken by " + taken.type().getName());
        }
    }

    private void takeOther(Offer offer) {
        switch (offer) {
            case Offer.OfLayout layout -> {} // taken already
            case Offer.Broken broken -> refuse(broken, broken.reason());
            case Offer.OfErrorView error -> takeError(error);
            case Offer.OfView view -> takeView(view);
        }
    }

    private void takeError(Offer.OfErrorView error) {
        Class<?> taken = routes.getExceptionHandlerByClass(error.exception());
        if (taken == null) {
            routes.setErrorRoute(error.exception(), error.type());
            sources.put(error.type(), error.source());
        } else {
            refuse(error, "the exception is shown by " + taken.getName());
        }
    }

    private void takeView(Offer.OfView view) {
        try {
            var page = new Page(view.info(), around(view.info().layout()));
            tryOut(page);
            pages.add(page);
            sources.put(page.type(), view.source());
        } catch (RuntimeException e) {
            refuse(view, Objects.toString(e.getMessage(), e.toString()));
        }
    }

    private void tryOut(Page page) {
        if (sources.containsKey(page.type())) {
            throw new IllegalArgumentException("its class is published already by another component");
        }
        String template = page.template();
        if (routes.hasTemplate(template)) {
            throw new IllegalArgumentException("the path is taken by "
                    + routes.getTarget(template).map(Class::getName).orElse("another view"));
        }
        routes.setRoute(template, page.type(), page.layouts());
    }

    private List<Class<? extends RouterLayout>> around(String layout) {
        if (layout.equals(View.NO_LAYOUT) || layout.isEmpty() && !layouts.containsKey(Layout.DEFAULT)) {
            return List.of();
        }
        List<Class<? extends RouterLayout>> chain = new ArrayList<>();
        String next = layout.isEmpty() ? Layout.DEFAULT : layout;
        while (!next.isEmpty()) {
            Offer.OfLayout found = layouts.get(next);
            if (found == null) {
                throw new IllegalArgumentException("its layout '" + next + "' is missing");
            }
            if (chain.contains(found.type())) {
                throw new IllegalArgumentException("its layout '" + next + "' surrounds itself");
            }
            chain.add(found.type());
            next = found.parent();
        }
        return List.copyOf(chain);
    }

    private void refuse(Offer offer, String reason) {
        problems.add(offer.refused(reason));
    }
}
