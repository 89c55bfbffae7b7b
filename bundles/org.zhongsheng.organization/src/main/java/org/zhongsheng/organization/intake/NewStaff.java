package org.zhongsheng.organization.intake;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.member.MemberBatch;
import org.zhongsheng.organization.member.Origin;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.union.Scope;

/** Enters many people of whom it is known that nobody stands in the register yet. */
@Component(service = NewStaff.class)
public class NewStaff {

    private final Transactions transactions;
    private final Access access;
    private final People people;
    private final Clock clock;

    @Activate
    public NewStaff(@Reference Transactions transactions, @Reference Access access, @Reference People people) {
        this.transactions = transactions;
        this.access = access;
        this.people = people;
        this.clock = Clock.systemDefaultZone();
    }

    /** Those with a day of joining become members, the others stand on the staff. */
    public void enter(Scope union, List<StaffRow> rows) {
        access.require(StaffImport.IMPORT, union);
        try {
            transactions.run(() -> {
                var origin = Origin.of(access, clock.instant(), null);
                enter(union, entrants(rows), new MemberBatch(transactions.connection(), origin));
            });
        } catch (SQLException e) {
            throw new IllegalStateException("the register cannot be written", e);
        }
    }

    private List<Entrant> entrants(List<StaffRow> rows) {
        var today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> Entrant.of(row, Choices.Joining.DATED, today))
                .toList();
    }

    private void enter(Scope union, List<Entrant> entrants, MemberBatch batch) throws SQLException {
        var ids = people.registerAll(
                entrants.stream().map(entrant -> entrant.row().draft(union)).toList());
        var entries = new ArrayList<MemberBatch.Entry>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            entries.add(entrants.get(i).entry(ids.get(i), union));
        }
        batch.write(entries);
    }
}
