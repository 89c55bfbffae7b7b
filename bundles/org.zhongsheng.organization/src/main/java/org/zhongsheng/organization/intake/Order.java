package org.zhongsheng.organization.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.staff.ErrorFile;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.platform.union.UnionId;

/**
 * A staff list to be imported.
 *
 * @param union in whose register new people stand
 * @param file the list itself
 * @param name of the file on the user's machine
 * @param sheet of the file, or null for the first that holds something
 * @param errors where the error file goes, or null when none is wanted; it is there afterwards if rows were refused
 * @param locale in which the error file gives its reasons
 */
public record Order(
        UnionId union,
        Path file,
        String name,
        @Nullable String sheet,
        Mapping mapping,
        Choices choices,
        @Nullable Path errors,
        Locale locale) {

    public Order choosing(Choices other) {
        return new Order(union, file, name, sheet, mapping, other, errors, locale);
    }

    ErrorFile errorFile(StaffSheet open, Path to, Texts texts) throws IOException {
        var out = new BufferedOutputStream(Files.newOutputStream(to));
        return ErrorFile.create(out, open, mapping, text -> texts.get(locale, text));
    }
}
