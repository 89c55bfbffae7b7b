package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cells of one column that are merged downwards: people write the department once beside ten names. The list stands
 * behind the rows, so it is looked for before they are read, without parsing them.
 */
final class Merges {

    private static final byte[] MARK = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_TAG = 64;
    private static final int MOST = 200_000;
    private static final Pattern DOWNWARDS =
            Pattern.compile("^mergeCell\\s+ref\\s*=\\s*[\"']([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})[\"']");

    private final Map<Integer, TreeMap<Integer, Integer>> lastRows = new HashMap<>();
    private int size;

    static Merges read(InputStream part) throws IOException {
        var merges = new Merges();
        try (part) {
            var block = new byte[BLOCK];
            int kept = 0;
            for (int count = part.read(block); count >= 0; count = part.read(block, kept, BLOCK - kept)) {
                int length = kept + count;
                merges.scan(block, length);
                kept = Math.min(LONGEST_TAG, length);
                System.arraycopy(block, length - kept, block, 0, kept);
            }
            Arrays.fill(block, kept, Math.min(BLOCK, kept + LONGEST_TAG), (byte) ' ');
            merges.scan(block, kept + LONGEST_TAG);
        }
        return merges;
    }

    boolean isEmpty() {
        return lastRows.isEmpty();
    }

    /** Columns with merged cells. */
    Iterable<Integer> columns() {
        return lastRows.keySet();
    }

    /** The first row of the merged cell that covers this one, or 0. */
    int firstRow(int column, int row) {
        var ranges = lastRows.get(column);
        var range = ranges == null ? null : ranges.floorEntry(row);
        return range == null || range.getValue() < row ? 0 : range.getKey();
    }

    private void add(Matcher reference) {
        if (reference.find()) {
            int column = Columns.index(reference.group(1));
            lastRows.computeIfAbsent(column, c -> new TreeMap<>())
                    .put(Integer.parseInt(reference.group(2)), Integer.parseInt(reference.group(3)));
            size++;
        }
    }

    /** Takes the tags that begin before the last {@value #LONGEST_TAG} bytes; the rest comes again. */
    private void scan(byte[] block, int length) {
        for (int at = 0; at < length - LONGEST_TAG; at++) {
            if (block[at] == MARK[0]
                    && size < MOST
                    && Arrays.equals(block, at, at + MARK.length, MARK, 0, MARK.length)) {
                add(DOWNWARDS.matcher(new String(block, at, LONGEST_TAG, StandardCharsets.ISO_8859_1)));
            }
        }
    }
}
