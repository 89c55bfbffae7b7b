package org.zhongsheng.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.testing.rights.Rule.everybody;
import static org.zhongsheng.testing.rights.Rule.holding;
import static org.zhongsheng.testing.rights.Rule.holdingAnywhere;
import static org.zhongsheng.testing.rights.Rule.holdingAt;
import static org.zhongsheng.testing.rights.Rule.loggedIn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.access.UserSource;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.audit.AuditLog.Filter;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.data.Codes;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.deadline.Days;
import org.zhongsheng.platform.deadline.WorkCalendar;
import org.zhongsheng.platform.deadline.WorkCalendar.Draft;
import org.zhongsheng.platform.demo.DemoData;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.event.Outbox;
import org.zhongsheng.platform.event.Receiver;
import org.zhongsheng.platform.event.Subscriber;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.data.TestDatabase;
import org.zhongsheng.testing.rights.Act;
import org.zhongsheng.testing.rights.RightsWalk;

/** Who may call which method of the platform's services, about which union. */
@TestInstance(Lifecycle.PER_CLASS)
class RightsTest {
    private static final Set<Class<?>> WALKED =
            Set.of(Unions.class, People.class, Accounts.class, Activation.class, AuditLog.class, WorkCalendar.class);

    /** Services that have no data of their own, and where {@link Modules} is walked. */
    private static final Map<Class<?>, String> OTHERS = Map.ofEntries(
            Map.entry(Modules.class, "walked by ModuleRightsTest, in a framework"),
            Map.entry(
                    Access.class, "answers what the caller herself may; to act as another is for code, not for people"),
            Map.entry(Audit.class, "takes down what a service does that has checked the right"),
            Map.entry(Transactions.class, "a tool: what runs in it checks the right"),
            Map.entry(Codes.class, "a tool: numbers what a service writes that has checked the right"),
            Map.entry(Sealing.class, "a tool: opens what the caller has read from a row already"),
            Map.entry(Events.class, "a tool: sends what a service says"),
            Map.entry(Days.class, "computes"),
            Map.entry(Texts.class, "the same for everybody"),
            Map.entry(Pinyin.class, "computes"),
            Map.entry(UserSource.class, "asked by the platform"),
            Map.entry(Outbox.class, "a tool: keeps what a service says"),
            Map.entry(Receiver.class, "called by the platform"),
            Map.entry(Subscriber.class, "called by the platform"),
            Map.entry(Command.class, "called by the platform, for whoever can read the installation's home"),
            Map.entry(DemoData.class, "called by the platform"),
            Map.entry(Preparation.class, "called by the platform"),
            Map.entry(Verification.class, "called by the platform"));

    private final TestDatabase database = TestDatabase.derby("kernel");
    private final Kernel kernel = new Kernel(database);
    private final Everybody everybody = new Everybody(kernel);
    private final Scope root = kernel.root().scope();
    private final Residents residents = new Residents(kernel, everybody.places().values());
    private final RightsWalk walk = new RightsWalk(everybody.round());

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void everyServiceIsWalkedOrHasAReasonNotToBe() {
        assertThat(PlatformTypes.interfaces())
                .as("services of the platform: say in WALKED or OTHERS what is to be done about a new one")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(WALKED.stream(), OTHERS.keySet().stream()).toList());
    }

    @TestFactory
    Stream<DynamicContainer> whoMayDoWhatAndWhere() {
        tree();
        people();
        accounts();
        sessions();
        activation();
        audit();
        calendar();
        return walk.tests();
    }

    private void tree() {
        var unions = kernel.unions;
        var edit = holding(Unions.EDIT);
        walk.through(Unions.class)
                .answers("root()", loggedIn(), at -> unions.root())
                .shows("find(UnionId)", loggedIn(), at -> unions.find(at.union()))
                .shows("byCode(String)", loggedIn(), at -> unions.byCode(residents.code(at)))
                .shows("all(Collection)", loggedIn(), at -> unions.all(List.of(at.union())))
                .says("shortNames(Collection)", loggedIn(), at -> unions.shortNames(List.of(at.union())))
                .says("lineage(Scope)", loggedIn(), unions::lineage)
                .shows("children(UnionId, String)", loggedIn(), at -> unions.children(residents.parent(at), null))
                .shows("search(Scope, String, Scope)", loggedIn(), at -> unions.search(at, "", null))
                .says("parents(UnionId)", loggedIn(), at -> unions.parents(at.union()))
                .changes("add(UnionId, Level, String, String, String)", edit, residents::add)
                .changes("amend(UnionId, int, String, String, String)", edit, residents::rename)
                .changes("move(UnionId, UnionId, String)", edit, residents::move);
    }

    private void people() {
        var people = kernel.people;
        walk.through(People.class)
                .shows("find(PersonId)", holding(People.VIEW), at -> people.find(residents.person(at)))
                .shows("all(Collection)", holding(People.VIEW), at -> people.all(List.of(residents.person(at))))
                .shows(
                        "search(Scope, String, After, int)",
                        holding(People.VIEW),
                        at -> people.all(
                                people.search(at, "wangxiaoming", null, 50).items()))
                .changes("register(PersonDraft)", holding(People.EDIT), at -> people.register(residents.stranger(at)))
                .changes(
                        "registerAll(List)",
                        holding(People.EDIT),
                        at -> people.registerAll(List.of(residents.stranger(at))))
                .changes("amend(PersonId, int, PersonDraft)", holding(People.EDIT), residents::amendPerson)
                .shows(
                        "matching(Collection)",
                        holdingAnywhere(People.EDIT),
                        at -> people.matching(List.of(residents.identity(at))))
                .shows(
                        "matchingByMobile(Scope, Collection)",
                        holding(People.VIEW),
                        at -> people.matchingByMobile(at, List.of(residents.draft(at))))
                .changes(
                        "reveal(PersonId, String)",
                        holding(People.REVEAL),
                        at -> people.reveal(residents.person(at), "核对"));
    }

    private void calendar() {
        var calendar = kernel.calendar;
        var year = new AtomicInteger(2100);
        walk.through(WorkCalendar.class)
                .answers("years()", everybody(), at -> calendar.years())
                .answers("knows(int)", everybody(), at -> calendar.knows(2021))
                .answers("read(int, String)", everybody(), at -> calendar.read(2021, ""))
                .changes(
                        "save(Draft)",
                        holdingAt(root, WorkCalendar.EDIT),
                        at -> calendar.save(new Draft(year.getAndIncrement(), "通知", "元旦：1月1日放假。", 0)));
    }

    private void accounts() {
        var accounts = kernel.accounts;
        var manage = holding(Accounts.MANAGE);
        walk.through(Accounts.class)
                .answers("login(String, String, String)", everybody(), at -> accounts.login("x", "y", ""))
                .answers("isEmpty()", everybody(), at -> accounts.isEmpty())
                .answers("isSetupToken(String)", everybody(), at -> accounts.isSetupToken("x"))
                .answers(
                        "createAdministrator(String, String, String, String, String)",
                        everybody(),
                        at -> accounts.createAdministrator("x", "r", "login", "name", "password"))
                .shows("find(AccountId)", manage, at -> accounts.find(residents.account(at)))
                .shows("search(Scope, String, String)", manage, at -> accounts.search(at, "", null))
                .changes("open(NewAccount, String, String, UnionId)", manage, this::open)
                .changes("amend(AccountId, int, String, String, boolean)", manage, residents::amendAccount)
                .changes(
                        "resetPassword(AccountId, String)",
                        manage,
                        at -> accounts.resetPassword(residents.account(at), "a long new one"))
                .changes(
                        "grant(AccountId, String, UnionId)",
                        manage,
                        at -> accounts.grant(residents.account(at), residents.role(), at.union()))
                .changes(
                        "revoke(AccountId, String, UnionId)",
                        manage,
                        at -> accounts.revoke(residents.account(at), "member", at.union()))
                .answers("roles()", holdingAnywhere(Accounts.MANAGE), at -> accounts.roles())
                .changes("saveRole(Role)", holdingAt(root, Accounts.MANAGE), at -> accounts.saveRole(newRole()));
    }

    private Object open(Scope at) {
        return kernel.accounts.open(
                new NewAccount(kernel.next("new"), "李四", null, null), "a long first one", "member", at.union());
    }

    private Role newRole() {
        return new Role(kernel.next("role-"), "新角色", Set.of(), 1);
    }

    private void sessions() {
        var accounts = kernel.accounts;
        walk.through(Accounts.class)
                .answers("changePassword(String, String)", loggedIn(), at -> accounts.changePassword("x", "y"))
                .answers("sessionStarted(String, String)", loggedIn(), at -> accounts.sessionStarted("", ""))
                .answers("sessionSeen(String)", everybody(), at -> accounts.sessionSeen("x"))
                .answers("sessionEnded(String)", everybody(), Act.of(at -> accounts.sessionEnded("x")))
                .answers("sessions()", loggedIn(), at -> accounts.sessions())
                .answers("endSession(String)", loggedIn(), Act.of(at -> accounts.endSession("x")))
                .answers("endOtherSessions(String)", loggedIn(), Act.of(at -> accounts.endOtherSessions("x")));
    }

    private void activation() {
        var activation = kernel.activation;
        walk.through(Activation.class)
                .says("isActive(String, Scope)", loggedIn(), at -> activation.isActive("culture", at))
                .says("standing(String, Scope)", loggedIn(), at -> activation.standing("culture", at))
                .changes(
                        "decide(String, Scope, Mode)",
                        holding(Activation.DECIDE),
                        at -> activation.decide("culture", at, Mode.OFF));
    }

    private void audit() {
        walk.through(AuditLog.class)
                .shows("find(Filter, Long)", holding(AuditLog.VIEW), at -> kernel.auditLog.find(Filter.of(at), null))
                .changes("verify()", holdingAt(root, AuditLog.VIEW), at -> kernel.auditLog.verify());
    }
}
