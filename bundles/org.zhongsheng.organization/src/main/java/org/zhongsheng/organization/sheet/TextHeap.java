package org.zhongsheng.organization.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Many texts in little memory: their UTF-8 bytes in blocks, with four bytes each to find them again. */
final class TextHeap {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int LENGTH = 3;

    private final long limit;
    private final List<byte[]> blocks = new ArrayList<>();
    private int[] starts = new int[1024];
    private int size;
    private int used = BLOCK;

    TextHeap(long limit) {
        this.limit = limit;
    }

    void add(String text) throws Unreadable {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (used + LENGTH + bytes.length > BLOCK) {
            addBlock();
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + (size >> 1));
        }
        starts[size++] = (blocks.size() - 1) << BLOCK_BITS | used;
        var block = blocks.getLast();
        for (int i = 0; i < LENGTH; i++) {
            block[used++] = (byte) (bytes.length >> 8 * i);
        }
        System.arraycopy(bytes, 0, block, used, bytes.length);
        used += bytes.length;
    }

    String get(int index) {
        var block = blocks.get(starts[index] >>> BLOCK_BITS);
        int at = starts[index] & (BLOCK - 1);
        int length = block[at] & 0xFF | (block[at + 1] & 0xFF) << 8 | (block[at + 2] & 0xFF) << 16;
        return new String(block, at + LENGTH, length, StandardCharsets.UTF_8);
    }

    int size() {
        return size;
    }

    private void addBlock() throws Unreadable {
        if ((blocks.size() + 1L) * BLOCK + 4L * size > limit) {
            throw new Unreadable(Trouble.TOO_MANY_TEXTS);
        }
        blocks.add(new byte[BLOCK]);
        used = 0;
    }
}
