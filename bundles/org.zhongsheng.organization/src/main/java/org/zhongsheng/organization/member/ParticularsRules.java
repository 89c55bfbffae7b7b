package org.zhongsheng.organization.member;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.organization.TextLimits;
import org.zhongsheng.platform.text.Finding;

/** What must hold in the particulars of a member. */
final class ParticularsRules {

    private static final TextLimits LIMITS = new TextLimits(Map.ofEntries(
            entry("nationality", 60),
            entry("title", 60),
            entry("householdRegion", 120),
            entry("department", 80),
            entry("post", 80),
            entry("memberNo", 32),
            entry("cardNo", 32)));
    private static final TextLimits CHANGE_LIMITS = new TextLimits(Map.of("reason", 400, "docNo", 60));
    private static final BigDecimal MOST = new BigDecimal("99999999.99");
    private static final int WORKING_AGE = 16;

    private ParticularsRules() {}

    static List<Finding> check(Particulars particulars, @Nullable LocalDate birth, LocalDate today) {
        var findings = new ArrayList<>(LIMITS.check(Facts.of(particulars)));
        var salary = particulars.baseSalary();
        if (salary != null && (salary.signum() < 0 || salary.scale() > 2 || salary.compareTo(MOST) > 0)) {
            findings.add(Finding.error("baseSalary", "organization.member.salary-wrong"));
        }
        var joined = particulars.joinDate();
        if (joined != null && joined.isAfter(today)) {
            findings.add(Finding.error("joinDate", "organization.member.join-future"));
        } else if (joined != null && birth != null && joined.isBefore(birth.plusYears(WORKING_AGE))) {
            findings.add(Finding.warning("joinDate", "organization.member.join-young", WORKING_AGE));
        }
        return List.copyOf(findings);
    }

    static List<Finding> check(Change change, LocalDate today) {
        var findings = new ArrayList<>(CHANGE_LIMITS.check(Facts.of(change)));
        if (change.effectiveAt().isAfter(today)) {
            findings.add(Finding.error("effectiveAt", "organization.member.change-future"));
        }
        return List.copyOf(findings);
    }
}
