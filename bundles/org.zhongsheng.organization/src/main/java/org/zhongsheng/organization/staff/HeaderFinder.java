package org.zhongsheng.organization.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.zhongsheng.organization.sheet.Row;

/** Finds the header among titles, notes and blank rows: the row with the most known headers, or two such rows. */
final class HeaderFinder {

    private static final int LEAST = 2;
    private static final int LONGEST_TITLE = 40;
    private static final Pattern DATA = Pattern.compile("\\d{6,}[Xx]?|1[3-9]\\d{9}|\\d{4}[-/.年]\\d{1,2}.*|.+@.+\\..+");

    private final Titles titles;

    HeaderFinder(Titles titles) {
        this.titles = titles;
    }

    Header find(List<Row> head) {
        return head.stream()
                .max(Comparator.comparingInt(this::score).thenComparingInt(row -> -row.number()))
                .filter(best -> score(best) >= LEAST || saysName(best))
                .map(best -> header(head, head.indexOf(best)))
                .filter(this::namesPeople)
                .orElse(Header.none());
    }

    /** The header that begins at a row that the user pointed at. */
    Header at(List<Row> head, int number) {
        return head.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .map(row -> one(row))
                .orElse(Header.none());
    }

    private Header header(List<Row> head, int best) {
        var row = head.get(best);
        if (best + 1 < head.size() && complements(row, head.get(best + 1))) {
            return two(row, head.get(best + 1));
        }
        if (best > 0 && complements(head.get(best - 1), row)) {
            return two(head.get(best - 1), row);
        }
        return one(row);
    }

    /** Whether the lower row is the second line of a header: it names columns that the upper one does not. */
    private boolean complements(Row upper, Row lower) {
        if (lower.number() != upper.number() + 1 || isData(lower) || isData(upper) || upper.filled() < LEAST) {
            return false;
        }
        return columns(lower).stream().anyMatch(column -> completes(upper, lower, column))
                && columns(upper).stream().anyMatch(column -> names(upper, column));
    }

    private boolean completes(Row upper, Row lower, int column) {
        return !names(upper, column)
                && !lower.cell(column).isBlank()
                && (names(lower, column)
                        || titles.recognise(upper.text(column) + lower.text(column))
                                .isKnown());
    }

    private boolean saysName(Row row) {
        return row.cells().stream()
                .map(cell -> titles.recognise(cell.text()))
                .anyMatch(known -> known.field() == Field.NAME && known.confidence() == Confidence.CERTAIN);
    }

    private Header one(Row row) {
        return new Header(
                row.number(),
                row.number(),
                columns(row).stream().map(column -> clean(row, column)).toList());
    }

    private Header two(Row upper, Row lower) {
        int width = Math.max(upper.cells().size(), lower.cells().size());
        var combined = new ArrayList<String>();
        for (int column = 0; column < width; column++) {
            boolean lowerSaysAll = names(lower, column) || clean(upper, column).isEmpty();
            boolean upperSaysAll = clean(lower, column).isEmpty() || names(upper, column);
            combined.add(
                    lowerSaysAll
                            ? clean(lower, column)
                            : upperSaysAll ? clean(upper, column) : clean(upper, column) + clean(lower, column));
        }
        return new Header(upper.number(), lower.number(), combined);
    }

    private boolean namesPeople(Header header) {
        return header.titles().stream()
                .map(titles::recognise)
                .anyMatch(known -> known.field() == Field.NAME || known.field() == Field.ID_NUMBER);
    }

    private int score(Row row) {
        return isData(row)
                ? 0
                : (int) columns(row).stream()
                        .filter(column -> names(row, column))
                        .count();
    }

    private boolean names(Row row, int column) {
        var text = row.text(column);
        return text.length() <= LONGEST_TITLE && titles.recognise(text).isKnown();
    }

    private static boolean isData(Row row) {
        return row.cells().stream()
                .anyMatch(cell -> DATA.matcher(Typed.compact(cell.text())).matches());
    }

    private static List<Integer> columns(Row row) {
        return IntStream.range(0, row.cells().size()).boxed().toList();
    }

    private static String clean(Row row, int column) {
        return Typed.clean(row.text(column));
    }
}
