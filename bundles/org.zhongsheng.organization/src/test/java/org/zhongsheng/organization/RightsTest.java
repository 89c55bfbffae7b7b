package org.zhongsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.testing.rights.Rule.everybody;
import static org.zhongsheng.testing.rights.Rule.holding;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.organization.intake.NewStaff;
import org.zhongsheng.organization.intake.StaffImport;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.Progress;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.organization.union.Profile;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.testing.data.TestDatabase;
import org.zhongsheng.testing.rights.RightsWalk;
import org.zhongsheng.testing.rights.Rule;

/** Who may call which method of the organization's services, about which union. */
@TestInstance(Lifecycle.PER_CLASS)
class RightsTest {

    private static final Pattern PROVIDED =
            Pattern.compile("provide interface=\"(org\\.zhongsheng\\.organization\\.[^\"]+)");

    private static final Rule VIEW = holding(Members.VIEW).and(holding(People.VIEW));
    private static final Rule EDIT = holding(Registrar.EDIT).and(holding(People.EDIT));
    private static final Rule IMPORT = holding(StaffImport.IMPORT).and(holding(People.EDIT));

    private final TestDatabase database = TestDatabase.derby("kernel", "organization");
    private final House house = House.of(database);
    private final Neighbourhood neighbourhood = new Neighbourhood(house);
    private final Staff staff;
    private final RightsWalk walk = new RightsWalk(neighbourhood.round());

    RightsTest(@TempDir Path folder) {
        staff = new Staff(house, neighbourhood.unions(), Staff.write(folder));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void everyServiceIsWalked() throws IOException, URISyntaxException {
        var walked = Stream.of(Members.class, Registrar.class, UnionProfiles.class, StaffImport.class, NewStaff.class);

        assertThat(services())
                .as("services of the organization: one that is new needs its steps in this walk")
                .containsExactlyInAnyOrderElementsOf(walked.map(Class::getName).toList());
    }

    /** What the components in the bundle provide that is the organization's own. */
    private static Iterable<String> services() throws IOException, URISyntaxException {
        var classes = Path.of(Members.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var services = new TreeSet<String>();
        try (var components = Files.newDirectoryStream(classes.resolve("OSGI-INF"), "*.xml")) {
            for (var component : components) {
                PROVIDED.matcher(Files.readString(component))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(type -> !type.contains(".view."))
                        .forEach(services::add);
            }
        }
        return services;
    }

    @TestFactory
    Stream<DynamicContainer> whoMayDoWhatAndWhere() {
        members();
        registrar();
        profiles();
        imports();
        return walk.tests();
    }

    private void members() {
        var members = house.members;
        walk.through(Members.class)
                .shows(
                        "search(MemberQuery, MemberKey)",
                        holding(Members.VIEW),
                        at -> members.search(MemberQuery.of(at), null))
                .says("sorts(Scope)", holding(Members.VIEW), members::sorts)
                .shows("find(PersonId)", VIEW, at -> members.find(staff.member(at)))
                .shows("history(PersonId)", holding(Members.VIEW), at -> members.history(staff.member(at)))
                .changes(
                        "reveal(PersonId, String)",
                        holding(Members.REVEAL).and(holding(People.REVEAL)),
                        at -> members.reveal(staff.member(at), "核对"))
                .changes("export(MemberQuery, Consumer)", holding(Members.EXPORT), this::export)
                .shows("roll(Scope)", holding(Members.VIEW), members::roll);
    }

    private Object export(Scope at) {
        var rows = new ArrayList<MemberRow>();
        house.members.export(MemberQuery.of(at), rows::add);
        return rows;
    }

    private void registrar() {
        walk.through(Registrar.class)
                .changes("enrol(MemberDraft, Change)", EDIT, staff::enrol)
                .changes("amend(PersonId, int, int, MemberDraft)", EDIT, staff::amend)
                .changes("change(PersonId, int, Change)", EDIT, staff::retire)
                .changes("move(PersonId, int, UnionId, Transfer)", EDIT, staff::move);
    }

    private void profiles() {
        var profiles = house.profiles;
        walk.through(UnionProfiles.class)
                .shows("find(UnionId)", holding(UnionProfiles.VIEW), at -> profiles.find(at.union()))
                .answers("check(Profile)", everybody(), at -> profiles.check(Profile.EMPTY))
                .changes(
                        "amend(UnionId, int, Profile, String)",
                        holding(UnionProfiles.EDIT),
                        at -> profiles.amend(
                                at.union(), 0, Profile.EMPTY, Documents.next().number()))
                .changes(
                        "reveal(UnionId, String)",
                        holding(UnionProfiles.REVEAL),
                        at -> profiles.reveal(at.union(), "核对"));
    }

    private void imports() {
        var imports = house.staffImport;
        walk.through(StaffImport.class)
                .answers("options()", everybody(), at -> imports.options())
                .says("latest(Scope, int)", holding(StaffImport.IMPORT), at -> imports.latest(at, 1))
                .says("mapping(UnionId, StaffSheet)", holding(StaffImport.IMPORT), this::mapping)
                .says("check(Order, Progress)", IMPORT, at -> imports.check(staff.order(at), Progress.unseen()))
                .changes("commit(Order, Progress)", IMPORT, at -> imports.commit(staff.order(at), Progress.unseen()));
        walk.through(NewStaff.class).changes("enter(Scope, List)", IMPORT, this::enter);
    }

    private Object mapping(Scope at) throws IOException {
        try (var sheet = staff.list()) {
            return house.staffImport.mapping(at.union(), sheet);
        }
    }

    private Object enter(Scope at) {
        house.newStaff.enter(staff.home(at), List.of(new StaffRow(1, Map.of(Field.NAME, "陈晨"))));
        return "entered";
    }
}
