package org.zhongsheng.organization.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;

/** Where people can be enrolled, and what must hold in what is entered about them. */
public final class EnrolmentRules {

    private final Unions unions;

    EnrolmentRules(Unions unions) {
        this.unions = unions;
    }

    /** Members belong to a basic union, its branches and groups. */
    static boolean takesMembers(Level level) {
        return level.isBasic() || level == Level.BRANCH || level == Level.GROUP;
    }

    List<Finding> check(MemberDraft draft, @Nullable Change join, LocalDate today) {
        var findings = new ArrayList<Finding>(home(draft.person().home()));
        findings.addAll(
                ParticularsRules.check(draft.particulars(), draft.person().birth(), today));
        if (join != null) {
            findings.addAll(ParticularsRules.check(join, today));
        }
        return List.copyOf(findings);
    }

    /** Why the union keeps no register of its own; empty when it does. */
    public static List<Finding> home(Union union) {
        return takesMembers(union.level())
                ? List.of()
                : List.of(Finding.error("union", "organization.member.union-not-basic", union.shortName()));
    }

    List<Finding> home(Scope home) {
        return unions.find(home.union())
                .filter(union -> union.scope().equals(home))
                .map(EnrolmentRules::home)
                .orElseGet(() -> List.of(Finding.error("union", "organization.member.union-gone")));
    }

    List<Finding> transfer(Member member, Scope target, Transfer transfer, LocalDate today) {
        var findings = new ArrayList<>(home(target));
        findings.addAll(ParticularsRules.check(transfer.as(ChangeKind.TRANSFER_OUT), today));
        if (target.equals(member.union())) {
            findings.add(Finding.error("union", "organization.member.same-union"));
        }
        if (ChangeKind.TRANSFER_OUT.from(member.status()).isEmpty()) {
            findings.add(impossible(ChangeKind.TRANSFER_OUT, member.status()));
        }
        return List.copyOf(findings);
    }

    Finding elsewhere(People.Match match) {
        var home = unions.find(match.home().union()).map(Union::name).orElse("");
        return Finding.error("identity", "organization.member.elsewhere", match.name(), home);
    }

    static Finding impossible(ChangeKind kind, MemberStatus status) {
        return Finding.error("kind", "organization.member.change-impossible", kind.text(), status.text());
    }
}
