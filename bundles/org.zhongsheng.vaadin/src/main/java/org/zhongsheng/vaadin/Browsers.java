package org.zhongsheng.vaadin;

import com.vaadin.flow.component.UI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** The open browser windows. Does not keep a session alive. */
@ProviderType
public interface Browsers {

    /**
     * Runs in every open UI, each under the lock of its session and as its current UI, in background threads; what it
     * changed is pushed. An exception goes to the session's error handler and does not stop the others.
     *
     * @return completes when all of them have been run or are closed
     */
    CompletableFuture<Void> each(Consumer<UI> action);

    /** The number of open sessions. */
    int sessions();

    /** The number of open UIs, that is of browser tabs. */
    int uis();
}
