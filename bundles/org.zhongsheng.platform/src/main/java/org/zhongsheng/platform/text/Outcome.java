package org.zhongsheng.platform.text;

import java.util.List;
import java.util.function.Function;

/** What came of a use case: its result, or the findings for which nothing was changed. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Finding> findings) implements Outcome<T> {

        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a refusal gives its reasons");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(List<Finding> findings) {
        return new Refused<>(findings);
    }

    static <T> Outcome<T> refused(Finding... findings) {
        return new Refused<>(List.of(findings));
    }

    default boolean isDone() {
        return this instanceof Done<T>;
    }

    /** The findings of a refusal; empty when done. */
    default List<Finding> findings() {
        return this instanceof Refused<T>(var findings) ? findings : List.of();
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> then) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(then.apply(value));
            case Refused<T>(var findings) -> new Refused<>(findings);
        };
    }

    /** The value, where a refusal would be a bug. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var findings) -> throw new IllegalStateException("refused: " + findings);
        };
    }
}
