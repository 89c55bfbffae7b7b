package org.zhongsheng.organization.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    private static final int LONGEST_TAG = 200;
    private static final int MOST = 200_000;
    private static final Pattern DOWNWARDS =
            Pattern.compile("ref\\s*=\\s*[\"']([A-Z]{1,3})(\\d{1,7}):\\1(\\d{1,7})[\"']");

    private final Map<Integer, TreeMap<Integer, Integer>> lastRows = new HashMap<>();
    private int size;

    static Merges read(InputStream part) throws IOException {
        var merges = new Merges();
        try (var in = new BufferedInputStream(part, 1 << 16)) {
            while (merges.size < MOST && skipPast(in)) {
                merges.add(DOWNWARDS.matcher(tag(in)));
            }
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

    private static boolean skipPast(InputStream in) throws IOException {
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            matched = b == MARK[matched] ? matched + 1 : b == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                return true;
            }
        }
        return false;
    }

    private static String tag(InputStream in) throws IOException {
        var tag = new StringBuilder();
        for (int b = in.read(); b >= 0 && b != '>' && tag.length() < LONGEST_TAG; b = in.read()) {
            tag.append((char) b);
        }
        return tag.toString();
    }
}
