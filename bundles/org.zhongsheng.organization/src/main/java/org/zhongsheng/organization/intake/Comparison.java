package org.zhongsheng.organization.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.Register;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.People.Match;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/**
 * Compares the rows of a list with the register, some hundreds at a time, and remembers whom of the last ones it met, so
 * that writing them need not ask again.
 */
final class Comparison implements Register {

    private final People people;
    private final Unions unions;
    private final Union union;
    private final Text known;
    private Map<Identity, Match> met = Map.of();

    /** @param known what is said of a row whose person stands in this union's register already */
    Comparison(People people, Unions unions, Union union, Text known) {
        this.people = people;
        this.unions = unions;
        this.union = union;
        this.known = known;
    }

    @Override
    public Map<Integer, List<Finding>> lookUp(List<StaffRow> rows) {
        met = people.matching(
                rows.stream().map(StaffRow::identity).flatMap(Optional::stream).toList());
        var namesakes = people.matchingByMobile(
                union.scope(),
                rows.stream()
                        .filter(row -> row.mobile().isPresent() && match(row) == null)
                        .map(row -> row.draft(union.scope()))
                        .toList());
        var homes = unions.all(homes());
        var findings = new HashMap<Integer, List<Finding>>();
        for (var row : rows) {
            var found = findings(row, namesakes, homes);
            if (!found.isEmpty()) {
                findings.put(row.number(), found);
            }
        }
        return findings;
    }

    /** Who of the last rows looked up has the same document; null when she is new. */
    @Nullable
    Match match(StaffRow row) {
        return row.identity().map(met::get).orElse(null);
    }

    private Set<UnionId> homes() {
        return met.values().stream().map(match -> match.home().union()).collect(Collectors.toSet());
    }

    private List<Finding> findings(StaffRow row, Map<String, Match> namesakes, Map<UnionId, Union> homes) {
        var match = match(row);
        if (match == null) {
            var namesake =
                    namesakes.get(row.name().strip() + '\n' + row.mobile().orElse(""));
            return namesake == null
                    ? List.of()
                    : List.of(Register.sameMobile(namesake.name(), Text.of("organization.intake.this-union")));
        }
        var findings = new ArrayList<Finding>();
        if (!union.scope().contains(match.home())) {
            var home = homes.get(match.home().union());
            findings.add(Register.elsewhere(match.name(), home == null ? "" : home.name()));
        } else if (!match.name().equals(row.name().strip())) {
            findings.add(Finding.error(Field.NAME.name(), "organization.intake.other-name", match.name()));
        } else {
            findings.add(new Finding(Finding.Severity.WARNING, Field.ID_NUMBER.name(), known, null));
        }
        return findings;
    }
}
