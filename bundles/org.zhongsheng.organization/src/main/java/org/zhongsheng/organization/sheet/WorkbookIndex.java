package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * The table of contents of a workbook.
 *
 * @param sheets names of the visible sheets and their parts
 */
record WorkbookIndex(SequencedMap<String, String> sheets, String strings, String styles, boolean from1904) {

    static WorkbookIndex read(Parts parts) throws IOException {
        refuseOthers(parts);
        var root = Relations.read(parts, "");
        var book = root.firstOf("officeDocument", "xl/workbook.xml");
        if (book.endsWith(".bin")) {
            throw new Unreadable(Trouble.BINARY_WORKBOOK);
        }
        var relations = Relations.read(parts, book);
        var folder = book.substring(0, book.lastIndexOf('/') + 1);
        try (var xml = new Xml(parts.read(book))) {
            return read(xml, relations, folder);
        }
    }

    private static WorkbookIndex read(Xml xml, Relations relations, String folder) throws IOException {
        var sheets = new LinkedHashMap<String, String>();
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.opens("workbookPr")) {
                var flag = xml.attribute("date1904", "0");
                from1904 = flag.equals("1") || flag.equals("true");
            } else if (xml.opens("sheet") && xml.attribute("state", "visible").equals("visible")) {
                relations.worksheet(xml.relation()).ifPresent(part -> sheets.put(xml.attribute("name", ""), part));
            }
        }
        if (sheets.isEmpty()) {
            throw new Unreadable(Trouble.EMPTY);
        }
        return new WorkbookIndex(
                sheets,
                relations.firstOf("sharedStrings", folder + "sharedStrings.xml"),
                relations.firstOf("styles", folder + "styles.xml"),
                from1904);
    }

    private static void refuseOthers(Parts parts) throws Unreadable {
        if (parts.has("content.xml") && parts.has("mimetype")) {
            throw new Unreadable(Trouble.OPEN_DOCUMENT);
        }
        if (parts.hasFolder("word/") || parts.hasFolder("ppt/")) {
            throw new Unreadable(Trouble.DOCUMENT);
        }
        if (parts.has("xl/workbook.bin")) {
            throw new Unreadable(Trouble.BINARY_WORKBOOK);
        }
        if (!parts.has("[Content_Types].xml") && !parts.hasFolder("xl/")) {
            throw new Unreadable(Trouble.ARCHIVE);
        }
    }
}
