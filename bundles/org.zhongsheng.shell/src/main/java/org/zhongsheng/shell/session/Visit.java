package org.zhongsheng.shell.session;

import java.time.Duration;
import java.time.Instant;
import org.zhongsheng.platform.access.User;

/** A user's stay in one browser session. */
public final class Visit {

    /** How long an end of the session elsewhere may go unnoticed. */
    private static final Duration TRUST = Duration.ofSeconds(15);

    private final User user;
    private final String session;
    private final String address;
    private volatile boolean passwordIsInitial;
    private volatile Instant asked;

    Visit(User user, String session, String address, boolean passwordIsInitial, Instant now) {
        this.user = user;
        this.session = session;
        this.address = address;
        this.passwordIsInitial = passwordIsInitial;
        this.asked = now;
    }

    public User user() {
        return user;
    }

    /** The id under which the account's list of sessions knows this one. */
    public String session() {
        return session;
    }

    String address() {
        return address;
    }

    /** Whether nothing may be done before the initial password has been changed. */
    boolean passwordIsInitial() {
        return passwordIsInitial;
    }

    void passwordChanged() {
        passwordIsInitial = false;
    }

    /** Whether it is time to ask if the session still counts; once answered true, it is not for a while. */
    boolean mustAsk(Instant now) {
        if (asked.plus(TRUST).isAfter(now)) {
            return false;
        }
        asked = now;
        return true;
    }
}
