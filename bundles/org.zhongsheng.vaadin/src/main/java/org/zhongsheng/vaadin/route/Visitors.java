package org.zhongsheng.vaadin.route;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.router.NavigationTrigger;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.vaadin.ViewGone;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.cleanup.Caches;
import org.zhongsheng.vaadin.session.OpenBrowsers;
import org.zhongsheng.vaadin.session.PreservedPages;

/**
 * Takes the visitors along when the site changes: away from a view that is gone, back to one that has returned, and into
 * another layout.
 */
@org.osgi.service.component.annotations.Component(service = {})
public final class Visitors {

    private final Catalogue catalogue;
    private final OpenBrowsers browsers;
    private final BiConsumer<Site, Site> follower = this::changed;

    @Activate
    public Visitors(@Reference Catalogue catalogue, @Reference OpenBrowsers browsers) {
        this.catalogue = catalogue;
        this.browsers = browsers;
        catalogue.follow(follower);
    }

    @Deactivate
    void stop() {
        catalogue.unfollow(follower);
    }

    private void changed(Site before, Site after) {
        Set<Class<?>> gone = after.goneSince(before);
        var moved = browsers.each(
                session -> PreservedPages.of(session).remove(gone::contains), ui -> move(ui, gone, before));
        if (!gone.isEmpty()) {
            moved.thenCompose(done -> browsers.removeClosed()).thenRun(Caches::clear);
        }
    }

    private void move(UI ui, Set<Class<?>> gone, Site before) {
        List<HasElement> shown = ui.getInternals().getActiveRouterTargetsChain();
        if (shown.isEmpty()) {
            return;
        }
        if (shown.stream().anyMatch(part -> gone.contains(part.getClass()))) {
            if (isListening(ui)) {
                leave(ui, before, shown);
            } else {
                ui.close(); // who only sleeps, as on a phone, loads the page anew; nothing is kept for who never
                // comes back
            }
        } else if (ui.getInternals().isShowingErrorView()) {
            comeBack(ui, before);
        } else if (hasOtherLayout(shown.getFirst().getClass(), before)) {
            ui.refreshCurrentRoute(true);
        }
    }

    private static boolean isListening(UI ui) {
        var push = ui.getInternals().getPushConnection();
        return !ui.getPushConfiguration().getPushMode().isEnabled() || push != null && push.isConnected();
    }

    private void leave(UI ui, Site before, List<HasElement> shown) {
        UIInternals internals = ui.getInternals();
        var location = internals.getActiveViewLocation();
        String title =
                before.view(shown.getFirst().getClass()).map(ViewInfo::title).orElse("");
        closeOverlays(ui, shown);
        internals
                .getRouter()
                .handleExceptionNavigation(
                        ui, location, new ViewGone(location.getPath(), title), NavigationTrigger.PROGRAMMATIC, null);
        if (internals.getActiveRouterTargetsChain().stream().anyMatch(shown::contains)) {
            ui.getPage().reload(); // the view insisted on staying, as one with unsaved changes may
        }
    }

    /** Dialogs and notifications belong to the UI and would stay, with the classes of the view that opened them. */
    private static void closeOverlays(UI ui, List<HasElement> shown) {
        ui.getChildren().filter(child -> !shown.contains(child)).toList().forEach(Component::removeFromParent);
    }

    private void comeBack(UI ui, Site before) {
        String path = ui.getInternals().getActiveViewLocation().getPath();
        if (before.at(path).isEmpty() && catalogue.at(path).isPresent()) {
            ui.refreshCurrentRoute(true);
        }
    }

    private boolean hasOtherLayout(Class<?> view, Site before) {
        var then = before.page(view).map(Page::layouts);
        var now = catalogue.site().page(view).map(Page::layouts);
        return then.isPresent() && now.isPresent() && !then.equals(now);
    }
}
