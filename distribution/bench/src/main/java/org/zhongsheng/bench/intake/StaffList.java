package org.zhongsheng.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.bench.plain.House;
import org.zhongsheng.organization.Coded;
import org.zhongsheng.organization.demo.DemoPeople;
import org.zhongsheng.organization.sheet.Column;
import org.zhongsheng.organization.sheet.SheetWriter;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.text.Texts;

/** A staff list as a school would send it, of people who are in no register and without mistakes. */
final class StaffList {

    /** Another than that of the demonstration, so that nobody is known. */
    private static final int SEED = 3;

    private static final Map<Sex, String> SEXES = Map.of(Sex.MALE, "男", Sex.FEMALE, "女");
    private static final List<Field> FIELDS = List.of(
            Field.NAME,
            Field.SEX,
            Field.NATION,
            Field.ID_NUMBER,
            Field.BIRTH,
            Field.POLITICS,
            Field.EDUCATION,
            Field.DEGREE,
            Field.TITLE,
            Field.DEPARTMENT,
            Field.POST,
            Field.STAFF_KIND,
            Field.EMPLOYMENT,
            Field.HOUSEHOLD_TYPE,
            Field.HOUSEHOLD_REGION,
            Field.MOBILE,
            Field.JOIN_DATE,
            Field.MEMBER_NO,
            Field.BASE_SALARY);

    private final DemoPeople people = new DemoPeople(SEED);
    private final Texts texts;

    private StaffList(Texts texts) {
        this.texts = texts;
    }

    static Path write(Path file, int rows) throws IOException {
        var list = new StaffList(House.texts());
        var columns = FIELDS.stream().map(field -> Column.of(field.header())).toList();
        try (var sheet = SheetWriter.xlsx(Files.newOutputStream(file), "教职工", columns)) {
            for (int row = 0; row < rows; row++) {
                sheet.row(list.row(row));
            }
        }
        return file;
    }

    private List<@Nullable Object> row(int row) {
        var values = people.at(row).values();
        var cells = new ArrayList<@Nullable Object>();
        FIELDS.forEach(field -> cells.add(cell(values.get(field))));
        return cells;
    }

    private @Nullable Object cell(@Nullable Object value) {
        return switch (value) {
            case Identity identity -> identity.number();
            case Sex sex -> SEXES.get(sex);
            case LocalDate day -> day.toString();
            case Coded coded -> texts.get(Locale.CHINESE, coded.text());
            case null, default -> value;
        };
    }
}
