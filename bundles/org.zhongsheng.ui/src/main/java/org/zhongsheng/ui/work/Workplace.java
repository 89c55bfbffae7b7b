package org.zhongsheng.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;

/** The union at which the user works in this session: what lists show and where new records belong. */
@ProviderType
public interface Workplace {

    /** The query parameter with the code of the union; an address that has it takes its reader there. */
    String PARAMETER = "at";

    /** Empty for a user without any role. */
    Optional<Union> union();

    /**
     * The union together with everything below it.
     *
     * @throws IllegalStateException for a user without any role; a view that asks for a permission never meets one
     */
    Scope scope();

    /** Goes to work at a union; false, and nothing changes, when the user has no role there or above. */
    boolean choose(UnionId union);

    /** Calls {@code listener} after each change while {@code view} is attached. */
    Registration onChange(Component view, SerializableRunnable listener);
}
