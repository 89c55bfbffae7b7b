package org.zhongsheng.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhongsheng.platform.text.Finding;

/** How long the texts of a form may be, as their columns are, by the names of {@link Facts}. */
public record TextLimits(Map<String, Integer> characters) {

    public TextLimits {
        characters = Map.copyOf(characters);
    }

    /** What is too long or holds characters that no text has. */
    public List<Finding> check(Facts facts) {
        return facts.values().entrySet().stream()
                .flatMap(fact -> check(fact.getKey(), fact.getValue()))
                .toList();
    }

    private Stream<Finding> check(String field, String text) {
        int limit = characters.getOrDefault(field, Integer.MAX_VALUE);
        if (text.length() > limit) {
            return Stream.of(Finding.error(field, "organization.text-long", limit, text.length()));
        }
        return text.chars().anyMatch(Character::isISOControl)
                ? Stream.of(Finding.error(field, "organization.text-control"))
                : Stream.empty();
    }
}
