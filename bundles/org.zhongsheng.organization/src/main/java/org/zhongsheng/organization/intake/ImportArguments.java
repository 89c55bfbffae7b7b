package org.zhongsheng.organization.intake;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands behind {@code import} on the command line: {@code FILE --union CODE} and the choices. */
final class ImportArguments {

    private @Nullable Path file;
    private @Nullable String union;
    private Choices.Known known = Choices.Known.SKIP;
    private Choices.Joining joining = Choices.Joining.DATED;
    private boolean dryRun;
    private boolean allOrNothing;
    private boolean wrong;

    private ImportArguments() {}

    /** Empty when they make no sense. */
    static Optional<ImportArguments> parse(List<String> words) {
        var parsed = new ImportArguments();
        var rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            parsed.take(rest.pop(), rest);
        }
        return parsed.wrong || parsed.file == null || parsed.union == null ? Optional.empty() : Optional.of(parsed);
    }

    private void take(String word, ArrayDeque<String> rest) {
        switch (word) {
            case "--dry-run" -> dryRun = true;
            case "--all-or-nothing" -> allOrNothing = true;
            case "--fill" -> known = Choices.Known.FILL;
            case "--union" -> union = rest.poll();
            case "--members" -> joining(rest.poll());
            default -> file(word);
        }
    }

    private void joining(@Nullable String word) {
        var name = word == null ? "" : word.toUpperCase(Locale.ROOT);
        switch (name) {
            case "ALL", "DATED", "NONE" -> joining = Choices.Joining.valueOf(name);
            default -> wrong = true;
        }
    }

    private void file(String word) {
        wrong |= file != null || word.startsWith("--");
        file = Path.of(word);
    }

    Path file() {
        return requireNonNull(file);
    }

    String union() {
        return requireNonNull(union);
    }

    boolean isDryRun() {
        return dryRun;
    }

    Choices choices() {
        return new Choices(known, joining, allOrNothing);
    }

    /** Beside the list: {@code staff.xlsx} has its errors in {@code staff-errors.xlsx}. */
    Path errors() {
        var name = String.valueOf(file().getFileName());
        int dot = name.lastIndexOf('.');
        return file().resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "-errors.xlsx");
    }
}
