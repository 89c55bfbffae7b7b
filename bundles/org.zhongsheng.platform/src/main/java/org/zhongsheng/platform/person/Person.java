package org.zhongsheng.platform.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/**
 * A person as lists and pages show her; the identity number is masked.
 *
 * @param home the union in whose register she stands
 * @param maskedNumber such as {@code 330***********1234}, or null when no document is known
 * @param version for optimistic locking of an edit
 */
public record Person(
        PersonId id,
        Scope home,
        String name,
        String nameKey,
        @Nullable Sex sex,
        @Nullable LocalDate birth,
        @Nullable IdType idType,
        @Nullable String maskedNumber,
        @Nullable String mobile,
        @Nullable String email,
        int version) {}
