package org.zhongsheng.organization.sheet;

import java.io.IOException;
import org.zhongsheng.platform.text.Text;

/** A file is no table that can be read, which may turn out at any row. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final transient Text reason;

    public Unreadable(Trouble trouble, Object... args) {
        super(trouble.name());
        this.trouble = trouble;
        this.reason = Text.of(trouble.key(), args);
    }

    Unreadable(Throwable cause) {
        this(Trouble.DAMAGED);
        initCause(cause);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** What the file is and the way out. */
    public Text reason() {
        return reason;
    }
}
