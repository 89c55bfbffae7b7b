package org.zhongsheng.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** What an officer makes of an error file: in every row that came back the right values stand. */
final class CorrectedList {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private CorrectedList() {}

    static Path of(Path errors, Path corrected) {
        var rows = rows(errors);
        try (var out = Files.newOutputStream(corrected);
                var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("1");
            var titles = rows.getFirst();
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < titles.size() - 1; column++) {
                    var typed = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                    sheet.value(row, column, row == 0 ? typed : right(titles.get(column), typed, row));
                }
            }
            book.finish();
            return corrected;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of the first sheet as text. */
    static List<List<String>> rows(Path file) {
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            return rows.map(CorrectedList::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Cell::getText).orElse(""));
        }
        return cells;
    }

    private static String right(String title, String typed, int row) {
        var values = Map.of(
                "姓名", typed.isBlank() ? "补名" + (char) ('甲' + row) : typed,
                "身份证号码", document(row),
                "性别", "",
                "出生年月", "",
                "政治面貌", "群众",
                "编制类别", "在编",
                "联系电话", "1330000%04d".formatted(row),
                "入会时间", "2010-09-01");
        return values.getOrDefault(title.replace(" ", ""), typed);
    }

    /** A number of a resident identity card with its check digit (GB 11643). */
    private static String document(int row) {
        var number = "33010619850101%03d".formatted(500 + row);
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(at -> WEIGHTS[at] * (number.charAt(at) - '0'))
                .sum();
        return number + "10X98765432".charAt(sum % 11);
    }
}
