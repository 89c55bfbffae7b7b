package org.zhongsheng.shell.frame;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.ViewInfo;
import org.zhongsheng.vaadin.Views;

/** Where the user can go from where she works, in the order of the modules. */
@Component(service = Navigation.class)
public class Navigation {

    private final Views views;
    private final Access access;
    private final Workplace workplace;

    @Activate
    public Navigation(@Reference Views views, @Reference Access access, @Reference Workplace workplace) {
        this.views = views;
        this.access = access;
        this.workplace = workplace;
    }

    /** Whether there is no page for her. */
    public boolean isEmpty() {
        return rooms().isEmpty();
    }

    /** Holds no class of a module, so it may be kept. */
    List<Room> rooms() {
        var open = open();
        Map<Owner, List<ViewInfo>> byOwner = views.all().stream()
                .filter(view -> view.menu() && !view.title().isEmpty() && open.test(view.permission()))
                .collect(groupingBy(
                        view -> Owner.of(view.bundle()), LinkedHashMap::new, java.util.stream.Collectors.toList()));
        return byOwner.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(comparingInt(Owner::order).thenComparing(Owner::id)))
                .map(owned -> owned.getKey().room(owned.getValue()))
                .toList();
    }

    /** Tells by the name of a permission; the union is looked up once for all of them. */
    private Predicate<String> open() {
        var place = workplace.union().map(Union::scope);
        return name -> {
            if (name.isEmpty()) {
                return true;
            }
            var permission = new Permission(name);
            return place.map(scope -> access.allows(permission, scope)).orElseGet(() -> access.anywhere(permission));
        };
    }
}
