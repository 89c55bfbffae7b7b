package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** A workbook of Excel 2007 and later, WPS, LibreOffice and others. */
final class XlsxFile implements SheetFile {

    private final Parts parts;
    private final Limits limits;
    private final SequencedMap<String, String> sheets;
    private final Map<String, Merges> merges = new HashMap<>();
    private final Texture texture;

    private XlsxFile(Parts parts, Limits limits, WorkbookIndex index) throws IOException {
        this.parts = parts;
        this.limits = limits;
        this.sheets = new LinkedHashMap<>(index.sheets());
        this.texture = new Texture(strings(index), styles(index), index.from1904());
    }

    /** What the cells of all sheets refer to. */
    record Texture(SharedStrings strings, Styles styles, boolean from1904) {}

    static XlsxFile open(Path file, Limits limits) throws IOException {
        var parts = Parts.open(file, limits);
        try {
            return new XlsxFile(parts, limits, WorkbookIndex.read(parts));
        } catch (IOException | RuntimeException trouble) {
            parts.close();
            throw trouble;
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(sheets.sequencedKeySet());
    }

    @Override
    public Rows rows(String sheet) throws IOException {
        var part = sheets.get(sheet);
        if (part == null) {
            throw new Unreadable(Trouble.NO_SUCH_SHEET, sheet);
        }
        var merged = merges.get(part);
        if (merged == null) {
            merged = Merges.read(parts.read(part));
            merges.put(part, merged);
        }
        return new XlsxRows(parts.read(part), texture, merged, limits);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private SharedStrings strings(WorkbookIndex index) throws IOException {
        if (!parts.has(index.strings())) {
            return SharedStrings.none();
        }
        try (var xml = new Xml(parts.read(index.strings()))) {
            return SharedStrings.read(xml, limits);
        }
    }

    private Styles styles(WorkbookIndex index) throws IOException {
        if (!parts.has(index.styles())) {
            return Styles.NONE;
        }
        try (var xml = new Xml(parts.read(index.styles()))) {
            return Styles.read(xml);
        }
    }
}
