package org.zhongsheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was measured so far. */
public final class Report {

    private final List<Line> lines = new ArrayList<>();

    /** Something that must not be more than the limit. */
    public void atMost(String what, double measured, double limit, String unit) {
        add(what, number(measured) + unit, "≤ " + number(limit) + unit, measured <= limit);
    }

    /** Something of which the median must not be more than the limit. */
    public void medianAtMost(String what, Samples samples, double limit) {
        add(what, samples.said(), "median ≤ " + number(limit) + " ms", samples.median() <= limit);
    }

    public void p95AtMost(String what, Samples samples, double limit) {
        add(what, samples.said(), "p95 ≤ " + number(limit) + " ms", samples.p95() <= limit);
    }

    /** Something whose limit is relative to what was measured beside it. */
    public void relative(String what, String measured, String limit, boolean met) {
        add(what, measured, limit, met);
    }

    /** Something that explains the other lines. */
    public void inform(String what, String measured) {
        add(what, measured, "", null);
    }

    void failed(String what, Throwable failure) {
        add(
                what,
                "failed: "
                        + String.valueOf(failure.getMessage())
                                .lines()
                                .findFirst()
                                .orElse(""),
                "",
                false);
    }

    private void add(String what, String measured, String limit, @Nullable Boolean met) {
        var line = new Line(what, measured, limit, met);
        lines.add(line);
        System.err.println("bench:   " + what + ": " + measured + " " + limit + " " + line.verdict());
    }

    public static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    boolean isMet() {
        return lines.stream().noneMatch(line -> Boolean.FALSE.equals(line.met()));
    }

    String json() {
        return "{\"machine\":\"%s\",\"results\":[%s]}%n"
                .formatted(machine(), lines.stream().map(Line::json).collect(Collectors.joining(",")));
    }

    String table() {
        var head = new Line("what", "measured (median / p95)", "limit", null);
        int what = width(Line::what, head);
        int measured = width(Line::measured, head);
        int limit = width(Line::limit, head);
        var format = "%-" + what + "s | %-" + measured + "s | %-" + limit + "s | %s%n";
        var table = new StringBuilder(machine()).append('\n');
        table.append(String.format(format, head.what(), head.measured(), head.limit(), ""));
        table.append("-".repeat(what + measured + limit + 15)).append('\n');
        lines.forEach(line ->
                table.append(String.format(format, line.what(), line.measured(), line.limit(), line.verdict())));
        return table.toString();
    }

    private int width(Function<Line, String> column, Line head) {
        return Math.max(
                column.apply(head).length(),
                lines.stream()
                        .mapToInt(line -> column.apply(line).length())
                        .max()
                        .orElse(0));
    }

    private static String machine() {
        var load = java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                .getSystemLoadAverage();
        return "%d cores, Java %s, load %.1f"
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(), load);
    }
}
