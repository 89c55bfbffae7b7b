package org.zhongsheng.organization.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.StaffRow;

/**
 * A row of a staff list in the words of the register.
 *
 * @param joined since when she is a member, or null when she is on the staff only
 */
record Entrant(
        StaffRow row, Particulars particulars, @Nullable LocalDate joined) {

    static Entrant of(StaffRow row, Choices.Joining joining, LocalDate today) {
        return new Entrant(row, particulars(row), joined(row, joining, today));
    }

    private static @Nullable LocalDate joined(StaffRow row, Choices.Joining joining, LocalDate today) {
        boolean dated = row.joinDate().isPresent() || row.text(Field.MEMBER_NO).isPresent();
        boolean member = joining == Choices.Joining.ALL || joining == Choices.Joining.DATED && dated;
        return member ? row.joinDate().orElse(today) : null;
    }

    private static Particulars particulars(StaffRow row) {
        return new Particulars(
                orNull(row.staffKind()),
                orNull(row.employment()),
                orNull(row.text(Field.NATIONALITY)),
                orNull(row.nation()),
                orNull(row.politics()),
                orNull(row.education()),
                orNull(row.degree()),
                orNull(row.text(Field.TITLE)),
                orNull(row.household()),
                orNull(row.text(Field.HOUSEHOLD_REGION)),
                orNull(row.text(Field.DEPARTMENT)),
                orNull(row.text(Field.POST)),
                orNull(row.migrantWorker()),
                orNull(row.joinDate()),
                orNull(row.text(Field.MEMBER_NO)),
                orNull(row.text(Field.CARD_NO)),
                orNull(row.baseSalary()),
                row.tags());
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
