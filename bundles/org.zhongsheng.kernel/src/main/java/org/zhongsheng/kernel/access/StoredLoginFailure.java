package org.zhongsheng.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Failures in a row: from the fifth on the name is locked for a minute, then for twice as long each time, up to an hour. */
@Entity
@Table(name = "kernel_login_failure")
class StoredLoginFailure {
    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    @Id
    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    protected StoredLoginFailure() {}

    StoredLoginFailure(String loginKey, Instant now) {
        this.loginKey = loginKey;
        this.lastFailure = now;
    }

    void count(Instant now) {
        failures++;
        lastFailure = now;
        if (failures > FREE) {
            lockedUntil = now.plus(lock(failures - FREE - 1));
        }
    }

    @Nullable
    Instant lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now) ? lockedUntil : null;
    }

    void put(Map<String, Instant> locks, Instant now) {
        var until = lockedAt(now);
        if (until != null) {
            locks.put(loginKey, until);
        }
    }

    private static Duration lock(int doublings) {
        var lock = doublings < 6 ? FIRST.multipliedBy(1L << doublings) : LONGEST;
        return lock.compareTo(LONGEST) < 0 ? lock : LONGEST;
    }
}
