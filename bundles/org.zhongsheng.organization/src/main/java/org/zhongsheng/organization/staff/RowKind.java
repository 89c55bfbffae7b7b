package org.zhongsheng.organization.staff;

import java.util.regex.Pattern;
import org.zhongsheng.organization.sheet.Row;

/** Tells rows with people from those that only stand among them. */
record RowKind(Header header, Mapping mapping) {

    private static final int CLOSING_CELLS = 4;
    private static final Pattern CLOSING = Pattern.compile(
            "(合计|总计|小计|共计|总人数|人数|制表|填表|审核|审批|复核|经办|校对|单位负责人|负责人|联系人|说明|填报|备注[:：]|注[:：]|注意|单位.{0,2}盖章|工会.{0,2}盖章|第.{1,4}页|以下空白|以上|total|note).*");
    private static final Pattern DOCUMENT = Pattern.compile("[A-Za-z]{0,3}\\d{7,17}[\\dXx]");
    private static final Pattern HINT = Pattern.compile(".*(必填|选填|示例|样例|例如|例[:：]|如[:：]|格式|请填|请选择|下拉|不超过|位数字).*");

    boolean isPerson(Row row) {
        return !isEmpty(row) && !isClosing(row) && !isHint(row) && !isHeaderAgain(row);
    }

    /** Only columns that are not read are filled, such as the serial numbers prepared for the next ones. */
    private boolean isEmpty(Row row) {
        return mapping.columns().keySet().stream().allMatch(column -> Typed.isNothing(Typed.clean(row.text(column))));
    }

    /** A sum, a signature, a note: few cells, the first of which says so, and no document's number. */
    private boolean isClosing(Row row) {
        return row.filled() <= CLOSING_CELLS
                && !hasDocument(row)
                && CLOSING.matcher(Typed.word(first(row))).matches();
    }

    private boolean isHint(Row row) {
        return !hasDocument(row)
                && (HINT.matcher(text(row, Field.NAME)).matches()
                        || HINT.matcher(text(row, Field.ID_NUMBER)).matches());
    }

    private boolean isHeaderAgain(Row row) {
        return header.isThere()
                && mapping.columns().keySet().stream()
                        .filter(column -> !row.cell(column).isBlank())
                        .allMatch(
                                column -> Titles.normal(row.text(column)).equals(Titles.normal(header.title(column))));
    }

    private boolean hasDocument(Row row) {
        return DOCUMENT.matcher(text(row, Field.ID_NUMBER).replace(" ", "")).matches();
    }

    private String text(Row row, Field field) {
        var column = mapping.columnOf(field);
        return column.isPresent() ? Typed.clean(row.text(column.getAsInt())) : "";
    }

    private static String first(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(cell -> cell.text())
                .orElse("");
    }
}
