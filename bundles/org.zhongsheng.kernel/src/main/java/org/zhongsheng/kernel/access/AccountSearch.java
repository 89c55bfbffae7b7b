package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.kernel.data.Subtree;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;

/**
 * Looks for what was typed in one stretch of an index after the other, since no index answers a condition on several
 * columns; what they find is merged in the order of the logins.
 *
 * @param after login in lower case
 */
record AccountSearch(
        Scope within, List<Stretch> stretches, @Nullable String after) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LATIN = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");

    /** Accounts whose attribute begins so, and their names with {@code name}. */
    record Stretch(String attribute, String beginning, String name) {

        String condition(Map<String, Object> parameters) {
            var condition = new StringBuilder();
            if (!beginning.isEmpty()) {
                condition.append(" and a.%1$s >= :low and a.%1$s < :high".formatted(attribute));
                parameters.put("low", beginning);
                parameters.put("high", beginning + Character.MAX_VALUE);
            }
            if (!name.isEmpty()) {
                condition
                        .append(" and substring(a.name, 1, ")
                        .append(name.length())
                        .append(") = :name");
                parameters.put("name", name);
            }
            return condition.toString();
        }
    }

    static AccountSearch of(Scope within, String typed, @Nullable String after, Pinyin pinyin) {
        return new AccountSearch(within, stretches(typed.strip(), pinyin), after);
    }

    /** Numbers are mobiles, Latin letters a login, pinyin or initials, anything else is the beginning of a name. */
    private static List<Stretch> stretches(String typed, Pinyin pinyin) {
        String key = StoredAccount.key(typed);
        if (NUMBER.matcher(key).matches()) {
            return List.of(new Stretch("mobile", key, ""));
        }
        if (LETTERS.matcher(key).matches()) {
            return List.of(
                    new Stretch("loginKey", key, ""),
                    new Stretch("nameKey", key, ""),
                    new Stretch("initials", key, ""));
        }
        if (key.isEmpty() || LATIN.matcher(key).matches()) {
            return List.of(new Stretch("loginKey", key, ""));
        }
        String read = pinyin.nameKey(typed);
        String beginning = read.substring(0, read.indexOf(' '));
        return beginning.isEmpty() ? List.of() : List.of(new Stretch("nameKey", beginning, typed));
    }

    /** By login. */
    List<StoredAccount> find(EntityManager em, int limit) {
        var found = new TreeMap<String, StoredAccount>();
        for (var stretch : stretches) {
            page(em, stretch, limit).forEach(account -> found.put(account.loginKey(), account));
        }
        return found.values().stream().limit(limit).toList();
    }

    private List<StoredAccount> page(EntityManager em, Stretch stretch, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("after", after == null ? "" : after));
        var where = "a.loginKey > :after" + stretch.condition(parameters) + granted(parameters);
        var select = em.createQuery(
                        "select a from StoredAccount a where " + where + " order by a.loginKey", StoredAccount.class)
                .setMaxResults(limit);
        parameters.forEach(select::setParameter);
        return select.getResultList();
    }

    private String granted(Map<String, Object> parameters) {
        var subtree = Subtree.of(within);
        parameters.putAll(subtree.parameters());
        return subtree.condition().isEmpty()
                ? ""
                : " and a.id in (select x.account from StoredGrant x where x.id > 0" + subtree.condition() + ")";
    }
}
