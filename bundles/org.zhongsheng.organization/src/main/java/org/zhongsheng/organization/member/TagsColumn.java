package org.zhongsheng.organization.member;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A set of tags as their names, by comma. */
@Converter
public class TagsColumn implements AttributeConverter<Set<SpecialTag>, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<SpecialTag> tags) {
        return tags == null || tags.isEmpty()
                ? null
                : tags.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<SpecialTag> convertToEntityAttribute(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(SpecialTag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(SpecialTag.class)));
    }
}
