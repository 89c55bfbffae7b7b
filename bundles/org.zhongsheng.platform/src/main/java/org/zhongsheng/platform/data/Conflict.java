package org.zhongsheng.platform.data;

/** Somebody else has changed the record since it was read; nothing was written. */
public class Conflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Conflict(String message) {
        super(message);
    }

    public Conflict(String message, Throwable cause) {
        super(message, cause);
    }
}
