package org.zhongsheng.platform.union;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A union together with everything below it, as the union's materialised path: one segment of {@value #SEGMENT}
 * base-36 digits for each union from the root down, so {@code 00001} is the province and {@code 000010000C} one of its
 * cities. A subtree is the range of paths that begin with it; the ancestor at depth {@code k} is the first {@code k}
 * segments, which a table can keep in a generated column and index.
 */
public record Scope(String path) implements Comparable<Scope> {

    /** Characters of one segment. */
    public static final int SEGMENT = 5;

    public Scope {
        if (path.isEmpty() || path.length() % SEGMENT != 0) {
            throw new IllegalArgumentException("not a path of unions: '" + path + "'");
        }
    }

    public static Scope root(UnionId id) {
        return new Scope(segment(id));
    }

    public Scope child(UnionId id) {
        return new Scope(path + segment(id));
    }

    /** The union at the head of this scope. */
    public UnionId union() {
        return new UnionId(Long.parseLong(path.substring(path.length() - SEGMENT), 36));
    }

    /** 1 for the root. */
    public int depth() {
        return path.length() / SEGMENT;
    }

    public boolean contains(Scope other) {
        return other.path.startsWith(path);
    }

    /** This scope cut to its first {@code depth} segments, or this scope if it is not as deep. */
    public Scope upTo(int depth) {
        return depth >= depth() ? this : new Scope(path.substring(0, depth * SEGMENT));
    }

    /** From the root down to this scope, both included. */
    public List<Scope> lineage() {
        var lineage = new ArrayList<Scope>(depth());
        for (int depth = 1; depth <= depth(); depth++) {
            lineage.add(upTo(depth));
        }
        return List.copyOf(lineage);
    }

    /** The first string that sorts, by code point, after every path of this scope. */
    public String end() {
        return path + "~";
    }

    @Override
    public int compareTo(Scope other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return path;
    }

    private static String segment(UnionId id) {
        var digits = Long.toString(id.value(), 36).toUpperCase(Locale.ROOT);
        if (id.value() < 0 || digits.length() > SEGMENT) {
            throw new IllegalArgumentException("union id out of range: " + id);
        }
        return "0".repeat(SEGMENT - digits.length()) + digits;
    }
}
