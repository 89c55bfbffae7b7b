package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.text.Finding;

/** The roles, within the caller's transaction. */
record RoleBook(EntityManager em) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern PERMISSION = Pattern.compile("\\*|[a-z]+\\.\\*|[a-z]+(\\.[a-zA-Z-]+)+");
    private static final int LONGEST_TITLE = 50;
    private static final int LONGEST = 8000;

    List<Role> all() {
        return em.createQuery("select r from StoredRole r order by r.id", StoredRole.class)
                .getResultStream()
                .map(StoredRole::toRole)
                .toList();
    }

    Optional<Role> find(String id) {
        return Optional.ofNullable(em.find(StoredRole.class, id)).map(StoredRole::toRole);
    }

    Role get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("there is no role " + id));
    }

    /** For the audit trail. */
    static Map<String, String> fields(Role role) {
        return Map.of("title", role.title(), "permissions", String.join(" ", new TreeSet<>(role.permissions())));
    }

    List<Finding> findings(Role role) {
        var findings = new ArrayList<Finding>();
        if (!ID.matcher(role.id()).matches()) {
            findings.add(Finding.error("id", "platform.role.id.malformed", role.id()));
        }
        if (role.title().isBlank() || role.title().length() > LONGEST_TITLE) {
            findings.add(Finding.error("title", "platform.role.title.length", LONGEST_TITLE));
        }
        role.permissions().stream()
                .filter(name -> !PERMISSION.matcher(name).matches())
                .sorted()
                .forEach(
                        name -> findings.add(Finding.error("permissions", "platform.role.permission.malformed", name)));
        if (String.join(" ", role.permissions()).length() > LONGEST) {
            findings.add(Finding.error("permissions", "platform.role.permission.many"));
        }
        return findings;
    }

    /** Adds the role, or changes the one with its id and version. */
    Role save(Role role) {
        var stored = em.find(StoredRole.class, role.id());
        if (stored == null) {
            stored = new StoredRole(role);
            em.persist(stored);
        } else {
            stored.say(role);
        }
        em.flush();
        return stored.toRole();
    }
}
