package org.zhongsheng.kernel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.zhongsheng.platform.data.Sealing;

/** The rows of the chains' heads. */
record Heads(Connection connection, Sealing sealing) {
    static final String ROOT = "root";

    /** Action and subject of the root's entry about another chain. */
    static final String BEGUN = "platform.audit.begin";

    static final String SUBJECT = "platform.audit.chain:";

    boolean exists(String chain) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from kernel_audit_head where chain = ?")) {
            select.setString(1, chain);
            try (var found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Begins a chain; false when another transaction did so while this one waited for the root's head. */
    boolean begin(String chain) throws SQLException {
        if (!chain.equals(ROOT)) {
            if (exists(ROOT) || begin(ROOT)) {
                lock(ROOT);
            }
            if (exists(chain)) {
                return false;
            }
        }
        insert(Head.empty(chain));
        return true;
    }

    /** Locks a head, by writing to it, until the transaction ends. */
    Head lock(String chain) throws SQLException {
        try (var touch = connection.prepareStatement("update kernel_audit_head set seal = seal where chain = ?")) {
            touch.setString(1, chain);
            touch.executeUpdate();
        }
        var head = all(" where chain = '" + chain + "'").get(chain);
        if (head == null) {
            throw new IllegalStateException("the head of the audit chain " + chain + " is missing");
        }
        return head.head();
    }

    private void insert(Head head) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into kernel_audit_head (entries, hash, seal, chain) values (?, ?, ?, ?)")) {
            set(insert, head);
        }
    }

    void update(Head head) throws SQLException {
        try (var update = connection.prepareStatement(
                "update kernel_audit_head set entries = ?, hash = ?, seal = ? where chain = ?")) {
            set(update, head);
        }
    }

    record Sealed(Head head, String seal) {
        boolean isGenuine(Sealing sealing) {
            return head.seal(sealing).equals(seal);
        }
    }

    Map<String, Sealed> all() throws SQLException {
        return all("");
    }

    private Map<String, Sealed> all(String where) throws SQLException {
        var heads = new HashMap<String, Sealed>();
        try (var select = connection.prepareStatement(
                        "select chain, entries, hash, seal from kernel_audit_head" + where);
                var found = select.executeQuery()) {
            while (found.next()) {
                var head = new Head(found.getString(1), found.getLong(2), found.getString(3));
                heads.put(head.chain(), new Sealed(head, found.getString(4)));
            }
        }
        return heads;
    }

    private void set(PreparedStatement statement, Head head) throws SQLException {
        statement.setLong(1, head.entries());
        statement.setString(2, head.hash());
        statement.setString(3, head.seal(sealing));
        statement.setString(4, head.chain());
        statement.executeUpdate();
    }
}
