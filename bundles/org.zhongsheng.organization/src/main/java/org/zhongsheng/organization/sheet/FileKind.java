package org.zhongsheng.organization.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What the first bytes of a file show it to be. */
enum FileKind {
    WORKBOOK,
    TEXT;

    private static final int HEAD = 8192;

    private record Magic(String hex, Trouble trouble) {}

    private static final List<Magic> FOREIGN = List.of(
            new Magic("25504446", Trouble.DOCUMENT),
            new Magic("7b5c727466", Trouble.DOCUMENT),
            new Magic("89504e47", Trouble.PICTURE),
            new Magic("ffd8ff", Trouble.PICTURE),
            new Magic("47494638", Trouble.PICTURE),
            new Magic("424d", Trouble.PICTURE),
            new Magic("49492a00", Trouble.PICTURE),
            new Magic("52617221", Trouble.ARCHIVE),
            new Magic("377abcaf271c", Trouble.ARCHIVE),
            new Magic("1f8b", Trouble.ARCHIVE),
            new Magic("504b0506", Trouble.ARCHIVE),
            new Magic("4d5a", Trouble.PROGRAM),
            new Magic("7f454c46", Trouble.PROGRAM),
            new Magic("cafebabe", Trouble.PROGRAM));

    boolean isWorkbook() {
        return this == WORKBOOK;
    }

    static FileKind of(Path file) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new Unreadable(Trouble.EMPTY);
        }
        var hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (hex.startsWith("504b0304")) {
            return WORKBOOK;
        }
        if (hex.startsWith("d0cf11e0a1b11ae1")) {
            throw new Unreadable(OleFile.what(file));
        }
        refuseForeign(hex, head);
        return TEXT;
    }

    private static void refuseForeign(String hex, byte[] head) throws Unreadable {
        for (var magic : FOREIGN) {
            if (hex.startsWith(magic.hex()) && (magic.hex().length() > 4 || isBinary(head))) {
                throw new Unreadable(magic.trouble());
            }
        }
        var markup = markup(head);
        if (markup.contains("<html") || markup.contains("<table") || markup.startsWith("mime-version")) {
            throw new Unreadable(Trouble.WEB_PAGE);
        }
        if (markup.startsWith("<?xml")) {
            throw new Unreadable(
                    markup.contains("schemas-microsoft-com:office") ? Trouble.XML_SPREADSHEET : Trouble.UNKNOWN);
        }
        if (isBinary(head)) {
            throw new Unreadable(Trouble.UNKNOWN);
        }
    }

    /** The beginning in lower case when it looks like markup, else nothing. */
    private static String markup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^[ÿþï»¿\\s]+", "")
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<") || text.startsWith("mime-version") ? text : "";
    }

    /** Control characters that no text has; UTF-16 is left to {@link Encoding}. */
    private static boolean isBinary(byte[] head) {
        if (Encoding.isUtf16(head)) {
            return false;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1B) {
                return true;
            }
        }
        return false;
    }

    static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }
}
