package org.zhongsheng.organization.sheet;

import java.util.Locale;

/** Why a file cannot be read as a table. Each has a message that says what the file is and the way out. */
public enum Trouble {
    EMPTY,
    /** a workbook of Excel 97-2003 */
    OLD_XLS,
    /** a binary workbook, {@code .xlsb} */
    BINARY_WORKBOOK,
    OPEN_DOCUMENT,
    /** encrypted with a password */
    PASSWORD,
    /** a web page that calls itself {@code .xls} */
    WEB_PAGE,
    /** an XML spreadsheet of 2003 */
    XML_SPREADSHEET,
    /** Word, PowerPoint, PDF */
    DOCUMENT,
    PICTURE,
    ARCHIVE,
    PROGRAM,
    UNKNOWN,
    /** broken off or altered */
    DAMAGED,
    ENCODING,
    /** arguments: size and limit in MiB */
    TOO_LARGE,
    /** unpacks to more than it may: a zip bomb */
    INFLATES,
    /** argument: limit */
    TOO_MANY_ROWS,
    /** arguments: row, limit */
    TOO_MANY_COLUMNS,
    TOO_MANY_TEXTS,
    /** argument: row, or 0 when unknown */
    CELL_TOO_LONG,
    /** argument: row in which the quotation begins */
    OPEN_QUOTE,
    /** argument: the name asked for */
    NO_SUCH_SHEET;

    String key() {
        return "organization.sheet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
