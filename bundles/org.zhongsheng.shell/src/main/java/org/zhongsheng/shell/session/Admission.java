package org.zhongsheng.shell.session;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhongsheng.platform.access.Permission;

/** Decides who comes to see a page. */
record Admission(Optional<Visit> visit, boolean ended, Predicate<Permission> allowed) {

    /** The pages for people who are not logged in. */
    static final Set<String> OPEN = Set.of(LoginView.PATH, SetupView.PATH);

    enum Answer {
        PASS,
        LOG_IN,
        /** The session was ended elsewhere. */
        SESSION_OVER,
        /** Nothing else before the initial password is gone. */
        CHANGE_PASSWORD,
        /** Logged in already. */
        GO_HOME,
        DENIED
    }

    Answer to(String path, String permission) {
        if (OPEN.contains(path)) {
            return path.equals(LoginView.PATH) && visit.isPresent() && !ended ? Answer.GO_HOME : Answer.PASS;
        }
        if (visit.isEmpty()) {
            return Answer.LOG_IN;
        }
        if (ended) {
            return Answer.SESSION_OVER;
        }
        if (visit.get().passwordIsInitial() && !path.equals(PasswordView.PATH)) {
            return Answer.CHANGE_PASSWORD;
        }
        return permission.isEmpty() || allowed.test(new Permission(permission)) ? Answer.PASS : Answer.DENIED;
    }
}
