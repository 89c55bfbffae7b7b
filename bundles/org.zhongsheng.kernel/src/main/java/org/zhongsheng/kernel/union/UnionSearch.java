package org.zhongsheng.kernel.union;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Scope;

/** Finds paths by what was typed: in the order of the index on the first one or two characters. */
record UnionSearch(Scope within, String typed, @Nullable Scope after) {

    /** At most {@code limit} paths, in order, each once. */
    List<String> paths(Connection connection, int limit) throws SQLException {
        var paths = new ArrayList<String>();
        try (var select = connection.prepareStatement(sql())) {
            set(select);
            try (var found = select.executeQuery()) {
                while (paths.size() < limit && found.next()) {
                    add(paths, found.getString(1));
                }
            }
        }
        return paths;
    }

    /** Rows come in the order of the paths, those of one union after each other. */
    private static void add(List<String> paths, String path) {
        if (paths.isEmpty() || !paths.getLast().equals(path)) {
            paths.add(path);
        }
    }

    private String sql() {
        return "select union_path from kernel_union_word where "
                + (typed.length() == 1 ? "word_1 = ?" : "word_2 = ? and word >= ? and word < ?")
                + " and union_path >= ? and union_path < ? and union_path > ? order by union_path";
    }

    private void set(PreparedStatement select) throws SQLException {
        int at = 1;
        select.setString(at++, typed.substring(0, Math.min(2, typed.length())));
        if (typed.length() > 1) {
            select.setString(at++, typed);
            select.setString(at++, typed + Character.MAX_VALUE);
        }
        select.setString(at++, within.path());
        select.setString(at++, within.end());
        select.setString(at, after == null ? "" : after.path());
    }
}
