package org.zhongsheng.organization.member;

import static org.zhongsheng.organization.member.MemberSelect.BY_MEMBER;
import static org.zhongsheng.organization.member.MemberSelect.BY_PERSON;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.InList;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.PersonId;

/** Pages of members: few rows behind a filter are sorted, else the people of the scope are walked in order. */
final class MemberPages {

    /** A filter that leaves no more than this is sorted. */
    private static final int FEW = 1000;

    private final Connection connection;

    MemberPages(Connection connection) {
        this.connection = connection;
    }

    Slice<MemberRow, MemberKey> page(MemberQuery query, @Nullable MemberKey after, int limit) throws SQLException {
        var select = isPeopleDriven(query)
                ? new MemberSelect(BY_PERSON).homeIn(query.within())
                : new MemberSelect(BY_MEMBER).memberIn(query.within());
        select.matching(query);
        if (after != null) {
            query.sort().behind(select, after);
        }
        var rows = query.sort().order(select, limit + 1).list(connection);
        return Slice.of(rows, limit, query.sort()::keyOf);
    }

    /** Those with this member number; numbers are the union's own, so there may be one in each. */
    List<MemberRow> numbered(MemberQuery query, int limit) throws SQLException {
        var select = new MemberSelect(BY_MEMBER)
                .memberIn(query.within())
                .matching(query)
                .and("m.member_no = ?", query.text());
        return MemberSort.NAME.order(select, limit).list(connection);
    }

    /** Those of these people who match, in any order. */
    List<MemberRow> among(Collection<PersonId> people, MemberQuery query) throws SQLException {
        if (people.isEmpty()) {
            return List.of();
        }
        var ids = InList.padded(people.stream().map(PersonId::value).toList());
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return new MemberSelect(BY_MEMBER)
                .memberIn(query.within())
                .matching(query)
                .and("m.person_id in (" + marks + ")", ids.toArray())
                .list(connection);
    }

    private boolean isPeopleDriven(MemberQuery query) throws SQLException {
        return query.sort() == MemberSort.NAME
                && (query.status() == null || isCommon("status", query.status(), query))
                && (query.staffKind() == null || isCommon("staff_kind", query.staffKind(), query));
    }

    private boolean isCommon(String column, Enum<?> value, MemberQuery query) throws SQLException {
        var scope = query.within();
        try (var probe = connection.prepareStatement("select count(*) from (select 1 from organization_member where "
                + column + " = ? and union_path >= ? and union_path < ? fetch first " + (FEW + 1)
                + " rows only) probe")) {
            probe.setString(1, value.name());
            probe.setString(2, scope.path());
            probe.setString(3, scope.end());
            try (var count = probe.executeQuery()) {
                return count.next() && count.getInt(1) > FEW;
            }
        }
    }
}
