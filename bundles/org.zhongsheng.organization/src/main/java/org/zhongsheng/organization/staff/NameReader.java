package org.zhongsheng.organization.staff;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Cell;

/** Names: 张 三 is 张三, the dot in a name of a minority is always the same dot, a remark in brackets does not belong. */
final class NameReader implements CellReader {

    private static final Pattern DOTS = Pattern.compile("\\s*[·•‧∙・･⋅․．.。・]\\s*(?=\\p{IsHan})");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[【〔][^)\\]】〕]*[)\\]】〕]\\s*");
    private static final Pattern HAN_BLANKS = Pattern.compile("(?<=[\\p{IsHan}·])\\s+(?=[\\p{IsHan}·])");
    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}\\p{IsLatin}\\p{Co}·][\\p{IsHan}\\p{IsLatin}\\p{Co}·.'\\- ]*");
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        var whole = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var bare = ASIDE.matcher(whole).replaceAll("");
        var name = HAN_BLANKS.matcher(dots(bare)).replaceAll("");
        if (name.length() > Field.NAME.maxLength()) {
            return Reading.refused("too-long", name.length(), Field.NAME.maxLength());
        }
        if (!NAME.matcher(name).matches()) {
            return Reading.refused("name.characters", name);
        }
        if (PRIVATE.matcher(name).find()) {
            return Reading.doubtful(name, "name.private");
        }
        if (name.codePointCount(0, name.length()) == 1) {
            return Reading.doubtful(name, "name.single", name);
        }
        return bare.equals(whole) ? Reading.of(name) : Reading.doubtful(name, "name.aside", name);
    }

    private static String dots(String name) {
        boolean han = name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
        return han ? DOTS.matcher(name).replaceAll("·") : name;
    }
}
