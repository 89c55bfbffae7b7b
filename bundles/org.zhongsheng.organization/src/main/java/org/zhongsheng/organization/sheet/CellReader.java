package org.zhongsheng.organization.sheet;

import java.io.IOException;

/** Reads one cell of a worksheet. */
final class CellReader {

    private final Xml xml;
    private final XlsxFile.Texture texture;

    CellReader(Xml xml, XlsxFile.Texture texture) {
        this.xml = xml;
        this.texture = texture;
    }

    /** The cell whose opening tag was just read; goes to its closing tag. */
    Cell read() throws IOException {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", "0");
        String value = "";
        String formula = "";
        while (xml.next() && !xml.closes("c")) {
            if (xml.opens("v")) {
                value = xml.text();
            } else if (xml.opens("is")) {
                value = SharedStrings.richText(xml, "is");
            } else if (xml.opens("f")) {
                formula = xml.text();
            }
        }
        if (value.isEmpty()) {
            return formula.isEmpty() ? Cell.EMPTY : new Cell("=" + formula, Cell.Kind.ERROR);
        }
        return cell(type, value, style);
    }

    private Cell cell(String type, String value, String style) throws IOException {
        return switch (type) {
            case "s" -> Cell.text(texture.strings().get(value));
            case "str" -> Cell.text(SharedStrings.unescape(value));
            case "inlineStr" -> Cell.text(value);
            case "b" -> new Cell(value.strip().equals("1") ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case "e" -> new Cell(value, Cell.Kind.ERROR);
            case "d" -> new Cell(day(value), Cell.Kind.DATE);
            default -> number(value.strip(), texture.styles().of(style));
        };
    }

    private Cell number(String raw, Display display) {
        if (display.kind() == Display.Kind.DATE) {
            try {
                double serial = Double.parseDouble(raw);
                if (SerialDate.inRange(serial)) {
                    return new Cell(SerialDate.text(serial, texture.from1904()), Cell.Kind.DATE);
                }
            } catch (NumberFormatException notANumber) {
                return Cell.text(raw);
            }
        }
        return Numbers.cell(raw, display);
    }

    /** {@code 2021-09-01T00:00:00.000Z} without what says nothing. */
    private static String day(String iso) {
        int time = iso.indexOf('T');
        if (time < 0) {
            return iso;
        }
        return iso.startsWith("T00:00", time)
                ? iso.substring(0, time)
                : iso.substring(0, Math.min(iso.length(), time + 6)).replace('T', ' ');
    }
}
