package org.zhongsheng.kernel.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.ResidentNumber;
import org.zhongsheng.platform.text.Pinyin;

/** Understands what is typed to find people. */
record Typed(Pinyin pinyin, Sealing sealing) {
    private static final Pattern MOBILE = Pattern.compile("1\\d{0,10}");
    private static final Pattern DOCUMENT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,20}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** Where to look, in this order; nowhere for what cannot be read, such as a full stop. */
    List<Range> ranges(String typed) {
        String canonical = ResidentNumber.canonical(typed);
        if (canonical.isEmpty()) {
            return List.of(Range.prefix("nameKey", ""));
        }
        if (ResidentNumber.flaw(canonical).isEmpty()) {
            return List.of(document(IdType.RESIDENT, canonical));
        }
        var ranges = new ArrayList<Range>();
        if (MOBILE.matcher(canonical).matches()) {
            ranges.add(Range.prefix("mobile", canonical));
        }
        if (DOCUMENT.matcher(canonical).matches()) {
            Stream.of(IdType.values())
                    .filter(type -> type != IdType.RESIDENT)
                    .map(type -> document(type, canonical))
                    .forEach(ranges::add);
        }
        return ranges.isEmpty() ? names(typed.replaceAll("\\s+", "")) : ranges;
    }

    private List<Range> names(String typed) {
        String letters = typed.toLowerCase(Locale.ROOT).replace('ü', 'v');
        if (!LETTERS.matcher(letters).matches()) {
            String key = pinyin.nameKey(typed);
            String read = key.substring(0, key.indexOf(' '));
            return read.isEmpty()
                    ? List.of()
                    : List.of(Range.prefix("nameKey", read).named(typed));
        }
        var byPinyin = Range.prefix("nameKey", letters);
        return letters.length() == 1
                ? List.of(byPinyin)
                : List.of(byPinyin, Range.prefix("initialsKey", letters).butFor(byPinyin));
    }

    private Range document(IdType type, String number) {
        return Range.exactly("idPrint", Document.print(new Identity(type, number), sealing));
    }
}
