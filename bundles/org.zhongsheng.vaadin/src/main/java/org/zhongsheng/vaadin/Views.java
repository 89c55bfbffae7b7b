package org.zhongsheng.vaadin;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The pages that can be visited at this moment. */
@ProviderType
public interface Views {

    /** All views by order, then path. */
    List<ViewInfo> all();

    /** The view of this class, if it is published. */
    Optional<ViewInfo> of(Class<?> type);

    /** The view that answers a location such as {@code members/17}, without its query. */
    Optional<ViewInfo> at(String location);

    /**
     * Whether a location leads nowhere because the views there went since the start: what lies below the first part of a
     * path is taken for one.
     */
    boolean isGone(String location);

    /** What asked to be published and could not be. */
    List<ViewProblem> problems();
}
