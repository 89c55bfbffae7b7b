package org.zhongsheng.vaadin.session;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.internal.Pair;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Predicate;

/** The pages that Vaadin keeps for {@code @PreserveOnRefresh}, by the name of their browser window. */
public record PreservedPages(Map<String, Pair<String, ArrayList<HasElement>>> pages) {

    private static final String ATTRIBUTE =
            "com.vaadin.flow.router.internal.AbstractNavigationStateRenderer$PreservedComponentCache";

    /** Those of this session, whose lock must be held. */
    @SuppressWarnings("unchecked")
    public static PreservedPages of(VaadinSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return new PreservedPages(kept == null ? Map.of() : (Map<String, Pair<String, ArrayList<HasElement>>>) kept);
    }

    /** Forgets the pages of which a part is of such a class. */
    public void remove(Predicate<Class<?>> gone) {
        pages.values().removeIf(page -> page.getSecond().stream().anyMatch(part -> gone.test(part.getClass())));
    }
}
