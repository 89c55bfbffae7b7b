package org.zhongsheng.organization.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/**
 * A part of a workbook while it is unpacked: stops a part that unpacks to too much, and a text or tag so long that a
 * parser would fill the memory with it.
 */
final class Inflated extends FilterInputStream {

    /** A cell's characters, each perhaps written as a numeric reference. */
    private static final int LONGEST = 16 * Limits.CELL;

    private final long allowed;
    private final long expected;
    private long read;
    /** Bytes since the last bracket. */
    private int plain;

    Inflated(InputStream in, ZipEntry entry, Limits limits) {
        super(in);
        long suspect = Math.max(Limits.UNSUSPECTED, entry.getCompressedSize() * limits.ratio());
        this.allowed = Math.min(limits.inflated(), suspect);
        this.expected = Math.max(1, entry.getSize());
    }

    double progress() {
        return Math.min(1, (double) read / expected);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            watch(buffer, offset, offset + count);
        }
        return count;
    }

    private void watch(byte[] buffer, int from, int to) throws Unreadable {
        read += to - from;
        if (read > allowed) {
            throw new Unreadable(Trouble.INFLATES);
        }
        int last = to - 1;
        while (last >= from && buffer[last] != '<' && buffer[last] != '>') {
            last--;
        }
        plain = last < from ? plain + to - from : to - 1 - last;
        if (plain > LONGEST) {
            throw new Unreadable(Trouble.CELL_TOO_LONG, 0);
        }
    }
}
