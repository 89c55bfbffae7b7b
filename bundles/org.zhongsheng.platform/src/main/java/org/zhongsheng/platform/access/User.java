package org.zhongsheng.platform.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.PersonId;

/** Who is calling. */
public record User(
        AccountId account,
        String login,
        String name,
        @Nullable PersonId personId) {

    public Optional<PersonId> person() {
        return Optional.ofNullable(personId);
    }
}
