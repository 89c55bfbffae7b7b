package org.zhongsheng.persistence.database;

import org.jspecify.annotations.Nullable;

/** The installation's database cannot be opened; the message says where and what to do. */
public final class DatabaseUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnusable(String place, String reason) {
        this(place, reason, null);
    }

    DatabaseUnusable(String place, String reason, @Nullable Throwable cause) {
        super(place + ": " + reason, cause);
    }
}
