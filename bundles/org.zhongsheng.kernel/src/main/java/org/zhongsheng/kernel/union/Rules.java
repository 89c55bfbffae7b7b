package org.zhongsheng.kernel.union;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.UnionId;

/** What must hold of a union's place and name. */
record Rules(EntityManager em) {
    private static final int LONGEST_REASON = 500;

    List<Finding> ofAdding(StoredUnion parent, Level level, Title title) {
        var findings = new ArrayList<>(title.findings());
        findings.addAll(ofPlace(parent, level));
        findings.addAll(ofCode(title.code(), new UnionId(-1)));
        return findings;
    }

    List<Finding> ofAmending(UnionId id, Title title) {
        var findings = new ArrayList<>(title.findings());
        findings.addAll(ofCode(title.code(), id));
        return findings;
    }

    List<Finding> ofMoving(StoredUnion union, StoredUnion to, String reason) {
        if (union.scope().contains(to.scope())) {
            return List.of(Finding.error(
                    "parent", "platform.union.move.within", union.title().shortName()));
        }
        if (to.id().equals(union.parent())) {
            return List.of(Finding.error(
                    "parent", "platform.union.move.there", to.title().shortName()));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return List.of(Finding.error("reason", "platform.union.move.reason", LONGEST_REASON));
        }
        return ofPlace(to, union.level());
    }

    private static List<Finding> ofPlace(StoredUnion parent, Level level) {
        return parent.level().below().contains(level)
                ? List.of()
                : List.of(Finding.error("level", "platform.union.level.place", said(level), said(parent.level())));
    }

    private List<Finding> ofCode(String code, UnionId own) {
        var others = em.createQuery(
                        "select u.name from StoredUnion u where u.code = :code and u.id <> :own", String.class)
                .setParameter("code", code)
                .setParameter("own", own.value())
                .getResultList();
        return others.isEmpty()
                ? List.of()
                : List.of(Finding.error("code", "platform.union.code.taken", code, others.getFirst()));
    }

    private static Text said(Level level) {
        return Text.of("platform.level." + level);
    }
}
