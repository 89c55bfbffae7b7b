package org.zhongsheng.organization.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of a text file; a row that spans several lines counts once, as in a spreadsheet. */
final class CsvRows implements Rows {

    private static final Pattern EXPONENT = Pattern.compile("-?\\d(\\.\\d+)?[Ee]\\+\\d{1,2}");
    private static final Pattern FORMULA_TEXT = Pattern.compile("=\"([^\"]*)\"");
    private static final int BUFFER = 1 << 20;

    private final Counted reader;
    private final Limits limits;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private int number;
    private int filled;

    CsvRows(Counted reader, char separator, Limits limits) {
        this.reader = reader;
        this.limits = limits;
        this.csv = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .detectBomHeader(false)
                .maxBufferSize(BUFFER)
                .ofCsvRecord(reader);
        this.records = csv.iterator();
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            while (records.hasNext()) {
                var row = row(records.next().getFields());
                if (!row.isEmpty()) {
                    return counted(new Row(number, row));
                }
            }
            return null;
        } catch (CsvParseException unending) {
            throw new Unreadable(Trouble.OPEN_QUOTE, number + 1);
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }

    @Override
    public double progress() {
        return reader.progress();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private List<Cell> row(List<String> fields) throws Unreadable {
        number++;
        int last = fields.size() - 1;
        while (last >= 0 && fields.get(last).isBlank()) {
            last--;
        }
        if (last >= limits.columns()) {
            throw new Unreadable(Trouble.TOO_MANY_COLUMNS, number, limits.columns());
        }
        var row = new ArrayList<Cell>(last + 1);
        for (var field : fields.subList(0, last + 1)) {
            if (field.length() > Limits.CELL) {
                throw new Unreadable(Trouble.CELL_TOO_LONG, number);
            }
            row.add(cell(field));
        }
        return row;
    }

    private Row counted(Row row) throws Unreadable {
        if (++filled > limits.rows()) {
            throw new Unreadable(Trouble.TOO_MANY_ROWS, limits.rows());
        }
        return row;
    }

    /** Systems write {@code ="0123"} to keep digits; a spreadsheet that did not keep them wrote {@code 3.30106E+17}. */
    private static Cell cell(String field) {
        if (field.startsWith("=")) {
            return Cell.text(FORMULA_TEXT.matcher(field).replaceFirst("$1"));
        }
        if (field.indexOf('+') > 0 && EXPONENT.matcher(field.strip()).matches()) {
            var number = new BigDecimal(field.strip());
            return new Cell(number.toPlainString(), number.scale() < 0 ? Cell.Kind.LOST_DIGITS : Cell.Kind.NUMBER);
        }
        return Cell.text(field);
    }
}
