package org.zhongsheng.organization.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The header of a list.
 *
 * @param firstRow its row, or 0 when the list has none
 * @param lastRow below {@code firstRow} when it has two lines; the data begin behind it
 * @param titles by column, those of two lines as one; empty where a column has none
 */
public record Header(int firstRow, int lastRow, List<String> titles) {

    private static final int SECTION = 0x1F;

    public Header {
        titles = List.copyOf(titles);
    }

    static Header none() {
        return new Header(0, 0, List.of());
    }

    public boolean isThere() {
        return firstRow > 0;
    }

    public String title(int column) {
        return column < titles.size() ? titles.get(column) : "";
    }

    /**
     * 64 hexadecimal digits that are the same for every list with these headers, however they are spaced or marked, and
     * for its error file: by which a mapping is remembered.
     */
    public String key() {
        var normal = new ArrayList<String>();
        for (var title : titles) {
            normal.add(Titles.isReasons(title) ? "" : Titles.normal(title));
        }
        while (!normal.isEmpty() && normal.getLast().isEmpty()) {
            normal.removeLast();
        }
        var text = String.join(Character.toString(SECTION), normal);
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
