package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhongsheng.organization.member.SpecialTag;
import org.zhongsheng.organization.sheet.Cell;

/** Several tags in one cell. One that is not known keeps nobody out of the register. */
final class TagsReader implements CellReader {

    private static final Pattern BETWEEN = Pattern.compile("[,;、/|+ ]+");

    /** Said by other fields. */
    private static final Set<String> ELSEWHERE = Set.of("党员", "中共党员", "团员", "群众", "农民工");

    private final Words<SpecialTag> words = Vocabulary.tags();

    @Override
    public Reading read(Cell cell, String typed, LocalDate today) {
        var tags = EnumSet.noneOf(SpecialTag.class);
        List<String> unknown = new ArrayList<>();
        for (var word : BETWEEN.split(typed)) {
            if (!word.isEmpty() && !ELSEWHERE.contains(word)) {
                words.find(word).ifPresentOrElse(tags::add, () -> unknown.add(word));
            }
        }
        return unknown.isEmpty()
                ? Reading.of(Set.copyOf(tags))
                : Reading.doubtful(Set.copyOf(tags), "tag.unknown", String.join("、", unknown));
    }
}
