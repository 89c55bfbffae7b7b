package org.zhongsheng.kernel.module;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.text.Finding;

/** Why a module does not run, for people, and the cause for the log. */
record Failure(List<Finding> findings, @Nullable Throwable cause) {

    static Failure of(Throwable cause, String key, Object... args) {
        return new Failure(List.of(Finding.error(null, key, args)), cause);
    }

    static String say(Throwable cause) {
        var root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return root.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
