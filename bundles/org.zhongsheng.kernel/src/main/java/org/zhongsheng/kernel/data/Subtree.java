package org.zhongsheng.kernel.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhongsheng.platform.union.Scope;

/**
 * A scope as a condition of a query, so that an index that begins with the column of its depth answers it. Entities map
 * the columns as {@code unionPath}, {@code unionD2}, {@code unionD3}, {@code unionD4}.
 *
 * @param condition in JPQL for the alias {@code x}; true for all when empty
 */
public record Subtree(String condition, Map<String, Object> parameters) {
    private static final int DEEPEST = 4;

    public static Subtree of(Scope scope) {
        int depth = Math.min(scope.depth(), DEEPEST);
        var parameters = new LinkedHashMap<String, Object>();
        if (depth == 1) {
            return new Subtree("", parameters);
        }
        parameters.put("within", scope.upTo(depth).path());
        String condition = " and x.unionD" + depth + " = :within";
        if (scope.depth() > DEEPEST) {
            parameters.put("from", scope.path());
            parameters.put("end", scope.end());
            condition += " and x.unionPath >= :from and x.unionPath < :end";
        }
        return new Subtree(condition, parameters);
    }
}
