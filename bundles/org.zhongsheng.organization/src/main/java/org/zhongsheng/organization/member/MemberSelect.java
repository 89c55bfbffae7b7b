package org.zhongsheng.organization.member;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/**
 * A select over people and members, put together from conditions. Written in SQL because the order in which the tables
 * are visited decides whether a page takes one millisecond or seconds: the table named first drives, which Derby must be
 * told by a comment and PostgreSQL finds out from {@code order by … fetch first}.
 */
final class MemberSelect {

    static final String BY_PERSON = "kernel_person p, organization_member m";
    static final String BY_MEMBER = "organization_member m, kernel_person p";

    private static final String COLUMNS = """
            select p.id, p.union_path, p.name, p.name_key, p.sex, p.birth, p.id_type, p.id_mask, p.mobile, m.status, \
            m.staff_kind, m.employment, m.nationality, m.nation, m.politics, m.education, m.degree, m.title, \
            m.household, m.household_region, m.department, m.post, m.migrant, m.join_date, m.member_no, m.card_no, \
            m.base_salary, m.tags from --DERBY-PROPERTIES joinOrder=FIXED
            """;
    private static final int DEEPEST = 4;

    private final StringBuilder sql;
    private final List<Object> parameters = new ArrayList<>();

    MemberSelect(String tables) {
        sql = new StringBuilder(COLUMNS).append(tables).append(" where m.person_id = p.id");
    }

    MemberSelect and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    /** People whose home lies in the scope, by the column of its depth. */
    MemberSelect homeIn(Scope scope) {
        int depth = Math.min(scope.depth(), DEEPEST);
        if (depth > 1) {
            and("p.union_d" + depth + " = ?", scope.upTo(depth).path());
        }
        return scope.depth() > DEEPEST
                ? and("p.union_path >= ? and p.union_path < ?", scope.path(), scope.end())
                : this;
    }

    MemberSelect memberIn(Scope scope) {
        return scope.depth() == 1 ? this : and("m.union_path >= ? and m.union_path < ?", scope.path(), scope.end());
    }

    /** The filters of the query. */
    MemberSelect matching(MemberQuery query) {
        equal("m.status", query.status());
        equal("m.staff_kind", query.staffKind());
        equal("p.sex", query.sex());
        return query.incomplete()
                ? and("(m.lacks <> 0 or p.id_mask is null or p.mobile is null or p.sex is null or p.birth is null)")
                : this;
    }

    private void equal(String column, @Nullable Enum<?> value) {
        if (value != null) {
            and(column + " = ?", value.name());
        }
    }

    MemberSelect orderedBy(String columns, int limit) {
        sql.append(" order by ")
                .append(columns)
                .append(" fetch first ")
                .append(limit)
                .append(" rows only");
        return this;
    }

    List<MemberRow> list(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(sql.toString())) {
            bind(statement);
            var rows = new ArrayList<MemberRow>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(RowReader.read(result));
                }
            }
            return rows;
        }
    }

    private void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
