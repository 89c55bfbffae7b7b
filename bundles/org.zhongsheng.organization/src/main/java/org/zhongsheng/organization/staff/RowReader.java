package org.zhongsheng.organization.staff;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhongsheng.organization.sheet.Cell;
import org.zhongsheng.organization.sheet.Row;
import org.zhongsheng.platform.person.IdType;

/** Understands a row, cell by cell. */
final class RowReader {

    private static final List<Field> REQUIRED = List.of(Field.NAME, Field.ID_NUMBER);

    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Field, CellReader> readers = new EnumMap<>(Field.class);
    private final IdentityReader identities = new IdentityReader();
    private final LocalDate today;

    RowReader(Mapping mapping, LocalDate today) {
        this.today = today;
        mapping.columns().forEach((column, field) -> columns.putIfAbsent(field, column));
        for (var field : Field.values()) {
            readers.put(field, reader(field));
        }
    }

    StaffRow read(Row row, Findings findings) {
        var values = new EnumMap<Field, Object>(Field.class);
        columns.forEach((field, column) -> {
            var cell = row.cell(column);
            var typed = Typed.clean(cell.text());
            if (!Typed.isNothing(typed)) {
                keep(field, read(field, cell, typed, values), values, findings);
            } else if (REQUIRED.contains(field)) {
                findings.error(field, "missing");
            }
        });
        Consistency.check(values, findings, today);
        return new StaffRow(row.number(), values);
    }

    private Reading read(Field field, Cell cell, String typed, Map<Field, Object> values) {
        if (field == Field.ID_NUMBER) {
            var type = Optional.ofNullable(values.get(Field.ID_TYPE)).map(IdType.class::cast);
            return identities.read(cell, typed, type.orElse(null));
        }
        if (cell.is(Cell.Kind.LOST_DIGITS)) {
            return Reading.refused("lost-digits");
        }
        if (cell.is(Cell.Kind.ERROR)) {
            return Reading.refused("formula", cell.text());
        }
        var reader = readers.get(field);
        return reader == null ? Reading.NOTHING : reader.read(cell, typed, today);
    }

    private static void keep(Field field, Reading reading, Map<Field, Object> values, Findings findings) {
        var value = reading.value();
        if (value != null) {
            values.put(field, value);
        }
        var remark = reading.remark();
        if (remark != null) {
            findings.add(field, reading.severity(), remark);
        }
    }

    private static CellReader reader(Field field) {
        return switch (field) {
            case NAME -> new NameReader();
            case ID_TYPE -> Vocabulary.idType();
            case SEX -> Vocabulary.sex();
            case BIRTH, JOIN_DATE -> new DateReader();
            case NATION -> Vocabulary.nation();
            case POLITICS -> Vocabulary.politics();
            case EDUCATION -> Vocabulary.education();
            case DEGREE -> Vocabulary.degree();
            case HOUSEHOLD_TYPE -> Vocabulary.household();
            case STAFF_KIND -> Vocabulary.staffKind();
            case EMPLOYMENT -> Vocabulary.employment();
            case MIGRANT_WORKER -> Vocabulary.migrantWorker();
            case SPECIAL_TAGS -> new TagsReader();
            case MOBILE -> new MobileReader();
            case EMAIL -> new EmailReader();
            case BASE_SALARY -> new MoneyReader();
            case MEMBER_NO, CARD_NO -> new NumberReader(field.maxLength());
            default -> new TextReader(field.maxLength());
        };
    }
}
