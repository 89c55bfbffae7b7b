package org.zhongsheng.organization.member;

import java.util.function.Function;
import org.zhongsheng.organization.Coded;

/** How a list of members is sorted; who has nothing in the column stands last. */
public enum MemberSort implements Coded {
    NAME("p.name_key", "?", MemberRow::nameKey),
    /** within one basic union only */
    JOIN_DATE("coalesce(m.join_date, cast('9999-12-31' as date))", "cast(? as date)", row -> {
        var joined = row.particulars().joinDate();
        return joined == null ? "9999-12-31" : joined.toString();
    }),
    /** within one basic union only */
    MEMBER_NO("coalesce(m.member_no, '~')", "?", row -> {
        var number = row.particulars().memberNo();
        return number == null ? "~" : number;
    });

    private final String column;
    private final String parameter;
    private final Function<MemberRow, String> key;

    MemberSort(String column, String parameter, Function<MemberRow, String> key) {
        this.column = column;
        this.parameter = parameter;
        this.key = key;
    }

    MemberKey keyOf(MemberRow row) {
        return new MemberKey(key.apply(row), row.id().value());
    }

    MemberSelect behind(MemberSelect select, MemberKey after) {
        return select.and(
                "%1$s >= %2$s and (%1$s > %2$s or p.id > ?)".formatted(column, parameter),
                after.key(),
                after.key(),
                after.id());
    }

    MemberSelect order(MemberSelect select, int limit) {
        return select.orderedBy(column + ", p.id", limit);
    }
}
