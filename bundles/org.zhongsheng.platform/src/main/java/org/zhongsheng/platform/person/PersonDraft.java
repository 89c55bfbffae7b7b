package org.zhongsheng.platform.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/**
 * What is entered about a person. Birth and sex of a resident number are derived from it and override what is given.
 *
 * @param mobile 11 digits or null
 */
public record PersonDraft(
        Scope home,
        String name,
        @Nullable Identity identity,
        @Nullable Sex sex,
        @Nullable LocalDate birth,
        @Nullable String mobile,
        @Nullable String email) {}
