package org.zhongsheng.kernel.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhongsheng.kernel.audit.Heads.Sealed;
import org.zhongsheng.platform.audit.AuditLog.Verdict;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.union.Scope;

/** Walks all chains once, entry by entry, in a stream. */
final class Verification {
    private static final int MOST = 1000;
    private static final int FETCH = 500;

    private final Connection connection;
    private final Sealing sealing;
    private final Map<String, Sealed> heads;
    private final Map<Long, String> paths;
    /** By the entries themselves, and by the root's chain: both must name the same chains. */
    private final Set<String> seen = new HashSet<>();

    private final Set<String> begun = new HashSet<>();
    private final List<Long> broken = new ArrayList<>();
    private Walk walk = new Walk("", 0, Head.NOTHING, 0);
    private long checked;

    /** Where the walk is: the last entry of the chain that was seen. */
    private record Walk(String chain, long position, String hash, long id) {}

    Verification(Connection connection, Sealing sealing) throws SQLException {
        this.connection = connection;
        this.sealing = sealing;
        this.heads = new HashMap<>(new Heads(connection, sealing).all());
        this.paths = paths(connection);
        begun.add(Heads.ROOT);
    }

    Verdict verdict() throws SQLException {
        try (var select =
                connection.prepareStatement("select id, chain, position, at_micros, by_login, by_name, address,"
                        + " action, subject, union_id, union_path, values_before, values_after, reason, hash from kernel_audit"
                        + " order by chain, position")) {
            select.setFetchSize(FETCH);
            try (var entries = select.executeQuery()) {
                while (entries.next()) {
                    check(entries);
                }
            }
        }
        end();
        complain(!heads.isEmpty() || !seen.equals(begun), 0);
        return new Verdict(checked, broken);
    }

    private void check(ResultSet entry) throws SQLException {
        String chain = entry.getString("chain");
        if (!chain.equals(walk.chain)) {
            end();
            seen.add(chain);
            walk = new Walk(chain, 0, Head.NOTHING, 0);
        }
        long id = entry.getLong("id");
        long position = entry.getLong("position");
        var line = line(entry);
        String hash = Head.hash(walk.hash, line.canonical(chain, position), sealing);
        boolean right = position == walk.position + 1
                && hash.equals(entry.getString("hash"))
                && line.at().path().equals(paths.get(entry.getLong("union_id")));
        complain(!right, id);
        walk = new Walk(chain, position, entry.getString("hash"), id);
        checked++;
        if (chain.equals(Heads.ROOT) && line.action().equals(Heads.BEGUN)) {
            begun.add(line.subject().substring(Heads.SUBJECT.length()));
        }
    }

    /** The last entry must be the one that the sealed head tells of. */
    private void end() {
        if (walk.chain.isEmpty()) {
            return;
        }
        var head = heads.remove(walk.chain);
        boolean right = head != null
                && head.isGenuine(sealing)
                && head.head().equals(new Head(walk.chain, walk.position, walk.hash));
        complain(!right, walk.id);
    }

    private void complain(boolean wrong, long id) {
        if (wrong && broken.size() < MOST && (broken.isEmpty() || broken.getLast() != id)) {
            broken.add(id);
        }
    }

    private static Line line(ResultSet entry) throws SQLException {
        return new Line(
                entry.getLong("at_micros"),
                entry.getString("by_login"),
                entry.getString("by_name"),
                entry.getString("address"),
                entry.getString("action"),
                entry.getString("subject"),
                new Scope(entry.getString("union_path")),
                entry.getString("values_before"),
                entry.getString("values_after"),
                entry.getString("reason"));
    }

    /** An entry stands where its union stands today: a path put elsewhere would hide it from those who may see it. */
    private static Map<Long, String> paths(Connection connection) throws SQLException {
        var paths = new HashMap<Long, String>();
        try (var select = connection.prepareStatement("select id, union_path from kernel_union");
                var unions = select.executeQuery()) {
            while (unions.next()) {
                paths.put(unions.getLong(1), unions.getString(2));
            }
        }
        return paths;
    }
}
