package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, to look like the product of any producer. */
public final class Zipped {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** One visible sheet with this content of {@code sheetData} and what follows it. */
    public static Zipped sheet(String sheetData, String after) {
        return new Zipped()
                .with("[Content_Types].xml", "<Types/>")
                .with("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook("<sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", worksheet(sheetData, after));
    }

    public static Zipped sheet(String sheetData) {
        return sheet(sheetData, "");
    }

    public Zipped with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public Path in(Path folder) throws IOException {
        var file = Files.createTempFile(folder, "book", ".xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static String worksheet(String sheetData, String after) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><dimension ref=\"A1\"/>"
                + "<sheetData>" + sheetData + "</sheetData>" + after + "</worksheet>";
    }

    static String workbook(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String... triples) {
        var xml = new StringBuilder("<Relationships>");
        for (int i = 0; i < triples.length; i += 3) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(triples[i], OFFICE, triples[i + 1], triples[i + 2]));
        }
        return xml.append("</Relationships>").toString();
    }

    static String styles(String numberFormats, int... formatIds) {
        var xml = new StringBuilder("<styleSheet><numFmts>" + numberFormats + "</numFmts><cellXfs>");
        for (int id : formatIds) {
            xml.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return xml.append("</cellXfs></styleSheet>").toString();
    }
}
