package org.zhongsheng.organization.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Tells how far a text was read; a character counts for one to two bytes, which is near enough. */
final class Counted extends FilterReader {

    private static final double BYTES = 1.5;

    private final long size;
    private long read;

    Counted(Reader in, long size) {
        super(in);
        this.size = size;
    }

    double progress() {
        return Math.min(1, read * BYTES / Math.max(1, size));
    }

    @Override
    public int read() throws IOException {
        int c = in.read();
        read += c < 0 ? 0 : 1;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        read += Math.max(0, count);
        return count;
    }
}
