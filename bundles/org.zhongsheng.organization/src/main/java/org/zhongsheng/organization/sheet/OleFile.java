package org.zhongsheng.organization.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The container of old office files, in which a password-protected workbook also lies. What is in it is told by the
 * names in its directory, which may stand anywhere.
 */
final class OleFile {

    private record Content(String name, Trouble trouble) {}

    private static final List<Content> CONTENTS = List.of(
            new Content("EncryptedPackage", Trouble.PASSWORD),
            new Content("WordDocument", Trouble.DOCUMENT),
            new Content("Current User", Trouble.DOCUMENT),
            new Content("Workbook", Trouble.OLD_XLS),
            new Content("Book", Trouble.OLD_XLS));

    private OleFile() {}

    static Trouble what(Path file) throws IOException {
        for (var content : CONTENTS) {
            try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                if (contains(in, content.name().getBytes(StandardCharsets.UTF_16LE))) {
                    return content.trouble();
                }
            }
        }
        return Trouble.UNKNOWN;
    }

    /** The first letter of each name occurs in it once, so a mismatch need not go back. */
    private static boolean contains(InputStream in, byte[] wanted) throws IOException {
        int matched = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == wanted[matched]) {
                matched++;
            } else {
                matched = b == wanted[0] ? 1 : 0;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
