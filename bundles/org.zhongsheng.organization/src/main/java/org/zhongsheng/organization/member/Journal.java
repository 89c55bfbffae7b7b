package org.zhongsheng.organization.member;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;

/** Takes down what happens: a line of the member's history for those who keep the register, a deed for those who check. */
final class Journal {

    private final EntityManager em;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Journal(EntityManager em, Access access, Audit audit, Clock clock) {
        this.em = em;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void history(Member member, Change change) {
        var origin = Origin.of(access, clock.instant(), null);
        em.persist(new MembershipChange(member.person(), member.union(), change, origin));
    }

    void deed(
            String action, Member member, Map<String, String> before, Map<String, String> after, @Nullable String why) {
        var subject = "organization.member:" + member.person().value();
        audit.record(Audit.Deed.of(action, subject, member.union())
                .before(before)
                .after(after)
                .because(why));
    }
}
