package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.platform.union.Scope;

/**
 * @param typed in lower case
 * @param after login in lower case
 */
record AccountSearch(Scope within, String typed, @Nullable String after) {

    List<StoredAccount> find(EntityManager em, int limit) {
        var subtree = Subtree.of(within);
        var jpql = new StringBuilder("select a from StoredAccount a where a.loginKey > :after");
        if (!typed.isEmpty()) {
            jpql.append(" and (a.loginKey >= :low and a.loginKey < :high or a.nameKey >= :low and a.nameKey < :high"
                    + " or a.initials >= :low and a.initials < :high or a.mobile >= :low and a.mobile < :high"
                    + " or substring(a.name, 1, " + typed.length() + ") = :low)");
        }
        if (!subtree.condition().isEmpty()) {
            jpql.append(" and a.id in (select x.account from StoredGrant x where x.id > 0")
                    .append(subtree.condition())
                    .append(")");
        }
        var select = em.createQuery(jpql.append(" order by a.loginKey").toString(), StoredAccount.class)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit);
        if (!typed.isEmpty()) {
            select.setParameter("low", typed).setParameter("high", typed + Character.MAX_VALUE);
        }
        subtree.parameters().forEach(select::setParameter);
        return select.getResultList();
    }
}
