package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.view.Said;

/** A column of the register as a workbook; codes are said in the language of the user who asks for it. */
record ExportColumn(String title, Function<MemberRow, @Nullable Object> value) {

    static List<ExportColumn> all() {
        return List.of(
                of("members.name", MemberRow::name),
                of("members.union", MemberRow::unionName),
                of("members.sex", MemberRow::sex),
                of("members.birth", MemberRow::birth),
                of("members.number", MemberRow::maskedNumber),
                of("members.mobile", MemberRow::mobile),
                of("members.status", MemberRow::status),
                particular("staffKind", Particulars::staffKind),
                particular("employment", Particulars::employment),
                particular("nation", Particulars::nation),
                particular("politics", Particulars::politics),
                particular("education", Particulars::education),
                particular("degree", Particulars::degree),
                particular("title", Particulars::title),
                particular("household", Particulars::household),
                particular("householdRegion", Particulars::householdRegion),
                particular("department", Particulars::department),
                particular("post", Particulars::post),
                particular("migrant", Particulars::migrant),
                particular("joinDate", Particulars::joinDate),
                particular("memberNo", Particulars::memberNo),
                particular("cardNo", Particulars::cardNo),
                particular("baseSalary", Particulars::baseSalary),
                particular("tags", Particulars::tags));
    }

    private static ExportColumn of(String key, Function<MemberRow, @Nullable Object> value) {
        return new ExportColumn(t("organization." + key), row -> cell(value.apply(row)));
    }

    private static ExportColumn particular(String name, Function<Particulars, @Nullable Object> value) {
        return of("particulars." + name, row -> value.apply(row.particulars()));
    }

    /** Days and amounts stay what they are, so that a spreadsheet can reckon with them. */
    private static @Nullable Object cell(@Nullable Object value) {
        return value instanceof LocalDate || value instanceof BigDecimal || value == null ? value : Said.of(value);
    }
}
