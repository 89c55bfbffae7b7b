package org.zhongsheng.kernel.access;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;

/** At each of some unions a person, an account, a union below, and a group that can be moved. */
final class Residents {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Kernel kernel;
    private final Map<Scope, Home> homes = new HashMap<>();
    private final String role;

    /** What there is at a union. */
    private record Home(
            Union union, PersonDraft draft, PersonId person, AccountId account, Union group, UnionId other) {}

    Residents(Kernel kernel, Collection<Scope> places) {
        this.kernel = kernel;
        var empty = new Role(kernel.next("role-"), "空角色", Set.of(), 1);
        role = kernel.access
                .asPlatform(() -> kernel.accounts.saveRole(empty))
                .orThrow()
                .id();
        places.forEach(place -> homes.put(place, home(place)));
    }

    private Home home(Scope place) {
        return kernel.access.asPlatform(() -> {
            var union = kernel.unions.find(place.union()).orElseThrow();
            var draft = stranger(place);
            var person = kernel.people.register(draft).orThrow().id();
            var account = kernel.officer("member", place).account();
            var below = union.level() == Level.BRANCH ? union : branch(union);
            var group = kernel.add(below, Level.GROUP, "小组");
            var other = union.level() == Level.BRANCH ? sibling(union) : branch(union);
            return new Home(union, draft, person, account, group, other.id());
        });
    }

    private Union branch(Union union) {
        return kernel.add(union, union.level() == Level.SCHOOL ? Level.BRANCH : Level.DIRECT, "下属");
    }

    private Union sibling(Union branch) {
        return branch(kernel.unions.find(branch.parent().orElseThrow()).orElseThrow());
    }

    private Home at(Scope place) {
        var home = homes.get(place);
        if (home == null) {
            throw new IllegalArgumentException("nobody lives at " + place);
        }
        return home;
    }

    String role() {
        return role;
    }

    String code(Scope place) {
        return at(place).union.code();
    }

    /** A union whose children are within the place. */
    UnionId parent(Scope place) {
        return at(place).group.parent().orElseThrow();
    }

    PersonId person(Scope place) {
        return at(place).person;
    }

    PersonDraft draft(Scope place) {
        return at(place).draft;
    }

    Identity identity(Scope place) {
        return requireNonNull(draft(place).identity());
    }

    AccountId account(Scope place) {
        return at(place).account;
    }

    /** Nobody has been entered with this name, mobile and passport. */
    PersonDraft stranger(Scope place) {
        String mobile = "139%08d".formatted(NUMBER.incrementAndGet());
        return new PersonDraft(place, "王小明", new Identity(IdType.PASSPORT, mobile), null, null, mobile, null);
    }

    Object add(Scope place) {
        var union = at(place).union;
        var level = union.level().below().stream().sorted().findFirst().orElseThrow();
        return kernel.unions.add(union.id(), level, kernel.next("N"), "新工会", "新");
    }

    Object rename(Scope place) {
        var union = at(place).union;
        return kernel.unions.amend(union.id(), union.version(), union.code(), "新名", "新");
    }

    /** From a branch it goes to one beside it. */
    Object move(Scope place) {
        return kernel.unions.move(at(place).group.id(), at(place).other, "合并").map(Union::shortName);
    }

    Object amendPerson(Scope place) {
        return kernel.people.amend(person(place), 1, draft(place));
    }

    Object amendAccount(Scope place) {
        return kernel.accounts.amend(account(place), 1, "王小红", null, false);
    }
}
