package org.zhongsheng.organization.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What separates the columns of a text file: the character that occurs in most lines equally often. */
final class Separator {

    private static final String CANDIDATES = ",\t;|，";
    private static final int LINES = 50;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    /** Excel's own word on the matter, a first line such as {@code sep=;}. */
    private static final Pattern GIVEN = Pattern.compile("(?i)sep=(.)\r?\n[\\s\\S]*");

    private Separator() {}

    static char of(String sample) {
        var given = GIVEN.matcher(sample);
        if (given.matches()) {
            return given.group(1).charAt(0);
        }
        var lines = QUOTED.matcher(sample).replaceAll("\"\"").lines().filter(line -> !line.isBlank());
        var some = lines.limit(LINES).toList();
        char best = ',';
        long most = 0;
        for (char candidate : CANDIDATES.toCharArray()) {
            long score = score(some, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    static boolean isGiven(String sample) {
        return GIVEN.matcher(sample).matches();
    }

    /** Lines that agree on the number, first; then the number. */
    private static long score(List<String> lines, char candidate) {
        var counts = new ArrayList<Long>();
        for (var line : lines) {
            counts.add(line.chars().filter(c -> c == candidate).count());
        }
        return counts.stream()
                .filter(count -> count > 0)
                .mapToLong(count -> counts.stream().filter(count::equals).count() * 1000 + Math.min(count, 999))
                .max()
                .orElse(0);
    }
}
