package org.zhongsheng.organization.sheet;

import com.ibm.icu.text.CharsetDetector;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How a text file is encoded. A mark at its beginning decides; else it is UTF-8 if all of it is valid UTF-8, else GB18030
 * (which contains GBK and GB2312) if all of it is valid and reads as common Chinese; only then statistics are asked.
 */
record Encoding(Charset charset, int mark) {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<Encoding> MARKED = List.of(
            new Encoding(StandardCharsets.UTF_8, 3),
            new Encoding(StandardCharsets.UTF_16LE, 2),
            new Encoding(StandardCharsets.UTF_16BE, 2),
            new Encoding(GB18030, 4));
    private static final int TRUSTED = 30;

    static Encoding of(Path file) throws IOException {
        byte[] head = FileKind.head(file);
        var marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (isUtf16(head)) {
            return new Encoding(wide(head), 0);
        }
        if (decodes(file, StandardCharsets.UTF_8)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        boolean chinese = decodes(file, GB18030) && readsAsChinese(head);
        return new Encoding(chinese ? GB18030 : guess(file, head), 0);
    }

    Reader open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }

    /** Marked so, or full of zeros at every other place while it reads as text. */
    static boolean isUtf16(byte[] head) {
        if (marked(head).map(Encoding::mark).orElse(0) == 2) {
            return true;
        }
        boolean zeros = Math.abs(zeros(head, 0) - zeros(head, 1)) > head.length / 10;
        return zeros
                && new String(head, 0, head.length & ~1, wide(head)).chars().noneMatch(Encoding::isControl);
    }

    private static Charset wide(byte[] head) {
        return zeros(head, 1) > zeros(head, 0) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    private static Optional<Encoding> marked(byte[] head) {
        return MARKED.stream()
                .filter(encoding -> head.length >= encoding.mark()
                        && new String(head, 0, encoding.mark(), encoding.charset()).equals("\uFEFF"))
                .findFirst();
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean decodes(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[1 << 14];
        try (var reader = new InputStreamReader(Files.newInputStream(file), strict)) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException otherCharset) {
            return false;
        }
    }

    /** Whether most of what is beyond ASCII lies among the 6,763 characters of GB2312, punctuation or full width. */
    private static boolean readsAsChinese(byte[] head) {
        int common = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < head.length; i++) {
            int lead = head[i] & 0xFF;
            if (lead > 0x80) {
                int trail = head[++i] & 0xFF;
                pairs++;
                common += trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xF7 || lead == 0xA1 || lead == 0xA3) ? 1 : 0;
            }
        }
        return common * 10 >= pairs * 8;
    }

    private static Charset guess(Path file, byte[] head) throws IOException {
        for (var match : new CharsetDetector().setText(head).detectAll()) {
            if (match.getConfidence() >= TRUSTED && Charset.isSupported(match.getName())) {
                return Charset.forName(match.getName());
            }
        }
        if (decodes(file, GB18030)) {
            return GB18030;
        }
        throw new Unreadable(Trouble.ENCODING);
    }
}
