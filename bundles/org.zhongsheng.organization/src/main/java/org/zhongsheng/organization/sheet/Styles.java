package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook's cell styles. */
record Styles(List<Display> displays) {

    private static final int MOST = 1 << 16;

    static final Styles NONE = new Styles(List.of());

    static Styles read(Xml xml) throws IOException {
        var codes = new HashMap<Integer, Display>();
        var displays = new ArrayList<Display>();
        boolean cells = false;
        while (xml.next()) {
            if (xml.opens("numFmt")) {
                codes.put(number(xml.attribute("numFmtId", "0")), Display.of(xml.attribute("formatCode", "")));
            } else if (xml.opens("cellXfs") || xml.closes("cellXfs")) {
                cells = xml.opens("cellXfs");
            } else if (cells && xml.opens("xf")) {
                displays.add(display(number(xml.attribute("numFmtId", "0")), codes));
            }
            if (displays.size() > MOST || codes.size() > MOST) {
                throw new Unreadable(Trouble.DAMAGED);
            }
        }
        return new Styles(displays);
    }

    Display of(String style) throws Unreadable {
        int index = number(style);
        return index < displays.size() ? displays.get(index) : Display.PLAIN;
    }

    private static Display display(int id, Map<Integer, Display> codes) {
        var written = codes.get(id);
        return written == null ? Display.builtIn(id) : written;
    }

    static int number(String digits) throws Unreadable {
        try {
            int number = Integer.parseInt(digits.strip());
            if (number >= 0) {
                return number;
            }
            throw new Unreadable(Trouble.DAMAGED);
        } catch (NumberFormatException damaged) {
            throw new Unreadable(damaged);
        }
    }
}
