package org.zhongsheng.kernel.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhongsheng.platform.data.Sealing;

/**
 * Appends entries to their chains. The root's chain is locked first, then the others by name, so that no two
 * transactions wait for each other. That a chain was begun is an entry of the root's chain, so that a whole chain cannot
 * be taken away unnoticed.
 */
record Chaining(Connection connection, Sealing sealing) {

    void append(List<Line> lines) throws SQLException {
        var heads = new Heads(connection, sealing);
        var chains = begun(heads, byChain(lines));
        try (var insert = new Insert(connection)) {
            for (var chain : chains.entrySet()) {
                var head = heads.lock(chain.getKey());
                for (Line line : chain.getValue()) {
                    head = head.then(line, sealing);
                    insert.add(line, head);
                }
                heads.update(head);
            }
        }
    }

    private static Map<String, List<Line>> byChain(List<Line> lines) {
        var chains = new TreeMap<String, List<Line>>();
        lines.forEach(line ->
                chains.computeIfAbsent(line.chain(), chain -> new ArrayList<>()).add(line));
        return chains;
    }

    /** Begins the chains that are missing; the root's comes first. */
    private Map<String, List<Line>> begun(Heads heads, Map<String, List<Line>> chains) throws SQLException {
        var rooted = new LinkedHashMap<String, List<Line>>();
        var ofRoot = new ArrayList<>(chains.getOrDefault(Heads.ROOT, List.of()));
        for (var chain : chains.entrySet()) {
            if (!heads.exists(chain.getKey())
                    && heads.begin(chain.getKey())
                    && !chain.getKey().equals(Heads.ROOT)) {
                ofRoot.add(chain.getValue().getFirst().ofBeginning());
            }
        }
        if (!ofRoot.isEmpty()) {
            rooted.put(Heads.ROOT, ofRoot);
        }
        chains.forEach(rooted::putIfAbsent);
        return rooted;
    }
}
