package org.zhongsheng.bench;

import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param measured as people read it
 * @param limit as people read it; empty for what only informs
 * @param met null for what only informs
 */
record Line(
        String what,
        String measured,
        String limit,
        @Nullable Boolean met) {

    String verdict() {
        if (met == null) {
            return "";
        }
        return met ? "ok" : "missed";
    }

    String json() {
        return "{\"what\":%s,\"measured\":%s,\"limit\":%s,\"met\":%s}"
                .formatted(quoted(what), quoted(measured), quoted(limit), met);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
