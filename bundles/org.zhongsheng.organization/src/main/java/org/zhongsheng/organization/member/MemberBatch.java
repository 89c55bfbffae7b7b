package org.zhongsheng.organization.member;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.Sequence;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Scope;

/** Writes many new members and the first lines of their histories by JDBC batches, several times as fast as entities. */
public final class MemberBatch {

    private static final String MEMBER = """
            insert into organization_member (person_id, union_path, status, staff_kind, employment, nationality, nation, \
            politics, education, degree, title, household, household_region, department, post, migrant, join_date, \
            member_no, card_no, base_salary, tags, lacks, version) \
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";
    private static final String CHANGE = """
            insert into organization_change (id, person_id, union_path, kind, effective_at, intake_id, recorded_at, \
            recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final TagsColumn TAGS = new TagsColumn();

    /**
     * A member to be written.
     *
     * @param joined the day of joining that goes into her history, or null when she is on the staff only
     */
    public record Entry(
            PersonId person,
            Scope union,
            Particulars particulars,
            @Nullable LocalDate joined) {}

    private final Connection connection;
    private final Sequence changeIds;
    private final Origin origin;

    public MemberBatch(Connection connection, Origin origin) throws SQLException {
        this.connection = connection;
        this.changeIds = new Sequence(connection, "organization_change_seq", MembershipChange.IDS);
        this.origin = origin;
    }

    /** Writes them within the transaction of the connection; none may be in the register yet. */
    public void write(List<Entry> entries) throws SQLException {
        try (var members = connection.prepareStatement(MEMBER);
                var changes = connection.prepareStatement(CHANGE)) {
            for (var entry : entries) {
                member(new Line(members), entry);
                if (entry.joined() != null) {
                    change(new Line(changes), entry, entry.joined());
                }
            }
            members.executeBatch();
            changes.executeBatch();
        }
    }

    private static void member(Line line, Entry entry) throws SQLException {
        var joined = entry.joined();
        var particulars =
                joined == null ? entry.particulars() : entry.particulars().joinedOn(joined);
        line.number(entry.person().value()).text(entry.union().path());
        line.code(joined == null ? MemberStatus.STAFF : MemberStatus.ACTIVE);
        background(line, particulars);
        membership(line, particulars);
        line.number(Requirement.lacks(particulars)).add();
    }

    private static void background(Line line, Particulars of) throws SQLException {
        line.code(of.staffKind()).code(of.employment()).text(of.nationality()).code(of.nation());
        line.code(of.politics()).code(of.education()).code(of.degree()).text(of.title());
        line.code(of.household()).text(of.householdRegion());
    }

    private static void membership(Line line, Particulars of) throws SQLException {
        line.text(of.department()).text(of.post()).flag(of.migrant()).day(of.joinDate());
        line.text(of.memberNo()).text(of.cardNo()).money(of.baseSalary());
        line.text(TAGS.convertToDatabaseColumn(of.tags()));
    }

    private void change(Line line, Entry entry, LocalDate joined) throws SQLException {
        line.number(changeIds.next()).number(entry.person().value());
        line.text(entry.union().path()).code(ChangeKind.JOIN).day(joined);
        line.number(origin.intake()).moment(origin.at()).text(origin.by()).add();
    }
}
