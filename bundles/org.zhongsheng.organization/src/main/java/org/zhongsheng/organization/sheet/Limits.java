package org.zhongsheng.organization.sheet;

/**
 * What a file may cost.
 *
 * @param file bytes of the file itself
 * @param inflated bytes to which all parts read of a workbook may unpack
 * @param ratio how many times larger a part may be than its packed form, once beyond 32 MiB
 * @param rows filled rows
 * @param columns filled columns
 * @param texts bytes of the shared strings of a workbook
 */
public record Limits(long file, long inflated, int ratio, int rows, int columns, int texts) {

    /** Characters of one cell, as in Excel. */
    public static final int CELL = 32_767;

    private static final int MIB = 1 << 20;

    /** Ample for a list of 500,000 people. */
    public static final Limits LIST = new Limits(200L * MIB, 1536L * MIB, 200, 600_000, 256, 192 * MIB);

    static final long UNSUSPECTED = 32L * MIB;

    static long mib(long bytes) {
        return (bytes + MIB - 1) / MIB;
    }
}
