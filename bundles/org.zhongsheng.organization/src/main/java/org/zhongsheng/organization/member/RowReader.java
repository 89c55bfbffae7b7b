package org.zhongsheng.organization.member;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;

/** Reads a line of {@link MemberSelect}. */
final class RowReader {

    private static final TagsColumn TAGS = new TagsColumn();

    private RowReader() {}

    static MemberRow read(ResultSet row) throws SQLException {
        return new MemberRow(
                new PersonId(row.getLong("id")),
                new Scope(row.getString("union_path")),
                "",
                row.getString("name"),
                row.getString("name_key"),
                code(Sex.class, row.getString("sex")),
                day(row.getDate("birth")),
                code(IdType.class, row.getString("id_type")),
                row.getString("id_mask"),
                row.getString("mobile"),
                MemberStatus.valueOf(row.getString("status")),
                particulars(row));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                code(StaffKind.class, row.getString("staff_kind")),
                code(Employment.class, row.getString("employment")),
                row.getString("nationality"),
                code(Nation.class, row.getString("nation")),
                code(Politics.class, row.getString("politics")),
                code(Education.class, row.getString("education")),
                code(Degree.class, row.getString("degree")),
                row.getString("title"),
                code(Household.class, row.getString("household")),
                row.getString("household_region"),
                row.getString("department"),
                row.getString("post"),
                flag(row),
                day(row.getDate("join_date")),
                row.getString("member_no"),
                row.getString("card_no"),
                row.getBigDecimal("base_salary"),
                TAGS.convertToEntityAttribute(row.getString("tags")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Boolean flag(ResultSet row) throws SQLException {
        boolean migrant = row.getBoolean("migrant");
        return row.wasNull() ? null : migrant;
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> list, @Nullable String name) {
        return name == null ? null : Enum.valueOf(list, name);
    }
}
