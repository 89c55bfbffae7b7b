package org.zhongsheng.organization.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongsheng.organization.member.KnownMembers;
import org.zhongsheng.organization.member.MemberBatch;
import org.zhongsheng.organization.staff.CheckedRow;
import org.zhongsheng.organization.staff.RowSink;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Scope;

/** Writes accepted rows to the register, within one transaction. */
final class RegisterWriter implements RowSink {

    private final People people;
    private final Comparison comparison;
    private final KnownMembers known;
    private final MemberBatch batch;
    private final Terms terms;
    private Counts counts = Counts.NONE;

    /** What holds for every row. */
    record Terms(Scope union, Choices choices, LocalDate today) {

        Entrant entrant(CheckedRow row) {
            return Entrant.of(row.staff(), choices.joining(), today);
        }

        PersonDraft draft(Entrant entrant) {
            return entrant.row().draft(union);
        }

        boolean fills() {
            return choices.known() == Choices.Known.FILL;
        }
    }

    RegisterWriter(People people, Comparison comparison, KnownMembers known, MemberBatch batch, Terms terms) {
        this.people = people;
        this.comparison = comparison;
        this.known = known;
        this.batch = batch;
        this.terms = terms;
    }

    Counts counts() {
        return counts;
    }

    @Override
    public void accept(List<CheckedRow> rows) throws IOException {
        var newcomers = new ArrayList<Entrant>();
        var met = new LinkedHashMap<PersonId, Entrant>();
        rows.stream().filter(CheckedRow::isAccepted).map(terms::entrant).forEach(entrant -> Optional.ofNullable(
                        comparison.match(entrant.row()))
                .ifPresentOrElse(match -> met.put(match.person(), entrant), () -> newcomers.add(entrant)));
        try {
            counts = counts.plus(enrol(newcomers)).plus(meet(met));
        } catch (SQLException e) {
            throw new IOException("the register cannot be written", e);
        }
    }

    private Counts enrol(List<Entrant> newcomers) throws SQLException {
        if (newcomers.isEmpty()) {
            return Counts.NONE;
        }
        var ids = people.registerAll(newcomers.stream().map(terms::draft).toList());
        var entries = new ArrayList<MemberBatch.Entry>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            entries.add(entry(ids.get(i), terms.union(), newcomers.get(i)));
        }
        batch.write(entries);
        return new Counts(entries.size(), 0, 0);
    }

    /** People of the register: those without a membership get one, the others are left alone or completed. */
    private Counts meet(Map<PersonId, Entrant> met) throws SQLException {
        if (met.isEmpty()) {
            return Counts.NONE;
        }
        var members = known.load(met.keySet());
        var persons = people.all(met.keySet());
        var entries = new ArrayList<MemberBatch.Entry>();
        int updated = 0;
        for (var one : met.entrySet()) {
            var person = persons.get(one.getKey());
            if (person != null && !members.contains(one.getKey())) {
                entries.add(entry(one.getKey(), person.home(), one.getValue()));
            } else if (person != null && terms.fills() && fill(person, one.getValue())) {
                updated++;
            }
        }
        batch.write(entries);
        return new Counts(entries.size(), updated, met.size() - entries.size() - updated);
    }

    private boolean fill(Person person, Entrant entrant) {
        boolean learned = known.fill(person.id(), entrant.particulars(), entrant.joined());
        var draft = terms.draft(entrant);
        var filled = new PersonDraft(
                person.home(),
                person.name(),
                null,
                person.sex() == null ? draft.sex() : person.sex(),
                person.birth() == null ? draft.birth() : person.birth(),
                person.mobile() == null ? draft.mobile() : person.mobile(),
                person.email() == null ? draft.email() : person.email());
        return reached(person, filled) || learned;
    }

    private boolean reached(Person person, PersonDraft filled) {
        var same = new PersonDraft(
                person.home(), person.name(), null, person.sex(), person.birth(), person.mobile(), person.email());
        return !filled.equals(same)
                && people.amend(person.id(), person.version(), filled).isDone();
    }

    private static MemberBatch.Entry entry(PersonId id, Scope home, Entrant entrant) {
        return new MemberBatch.Entry(id, home, entrant.particulars(), entrant.joined());
    }
}
