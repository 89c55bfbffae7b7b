package org.zhongsheng.organization.sheet;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet in order, without the blank ones. */
public interface Rows extends Closeable {

    /**
     * The next row, or null at the end.
     *
     * @throws Unreadable when the file turns out to be damaged or too large
     */
    @Nullable
    Row next() throws IOException;

    /** The share of the sheet that was read, 0 to 1. */
    double progress();
}
