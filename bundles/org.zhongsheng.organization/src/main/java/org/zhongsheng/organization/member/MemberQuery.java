package org.zhongsheng.organization.member;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;

/**
 * Which members a list shows.
 *
 * @param text name, pinyin, initials, mobile, identity number or member number as typed; empty for all
 * @param incomplete only those who lack a {@link Requirement}
 * @param sort ignored when there is a text
 */
public record MemberQuery(
        Scope within,
        String text,
        @Nullable MemberStatus status,
        @Nullable StaffKind staffKind,
        @Nullable Sex sex,
        boolean incomplete,
        MemberSort sort) {

    public static MemberQuery of(Scope within) {
        return new MemberQuery(within, "", null, null, null, false, MemberSort.NAME);
    }

    public MemberQuery text(String typed) {
        return new MemberQuery(within, typed.strip(), status, staffKind, sex, incomplete, sort);
    }

    public MemberQuery status(@Nullable MemberStatus only) {
        return new MemberQuery(within, text, only, staffKind, sex, incomplete, sort);
    }

    public MemberQuery staffKind(@Nullable StaffKind only) {
        return new MemberQuery(within, text, status, only, sex, incomplete, sort);
    }

    public MemberQuery sex(@Nullable Sex only) {
        return new MemberQuery(within, text, status, staffKind, only, incomplete, sort);
    }

    public MemberQuery incomplete(boolean only) {
        return new MemberQuery(within, text, status, staffKind, sex, only, sort);
    }

    public MemberQuery sortedBy(MemberSort by) {
        return new MemberQuery(within, text, status, staffKind, sex, incomplete, by);
    }

    /** The filters for the audit trail; what was typed may be an identity number and is left out. */
    Map<String, String> facts() {
        var facts = new TreeMap<>(Facts.of(new MemberQuery(within, "", status, staffKind, sex, incomplete, sort))
                .values());
        facts.put("text", text.isEmpty() ? "" : "***");
        return facts;
    }
}
