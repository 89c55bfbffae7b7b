package org.zhongsheng.organization.union;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.organization.TextLimits;
import org.zhongsheng.platform.text.Finding;

/** What must hold in a profile. A field that is empty breaks no rule. */
final class ProfileRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,40}");

    private static final TextLimits LIMITS = new TextLimits(Map.ofEntries(
            entry("unit.name", 120),
            entry("unit.sector", 40),
            entry("unit.address", 200),
            entry("unit.email", 120),
            entry("founding.approver", 120),
            entry("founding.approvalNo", 60),
            entry("founding.legalPersonNo", 40),
            entry("representative.name", 60),
            entry("representative.post", 60)));
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    private ProfileRules(LocalDate today) {
        this.today = today;
    }

    static List<Finding> check(Profile profile, LocalDate today) {
        var rules = new ProfileRules(today);
        rules.findings.addAll(LIMITS.check(Facts.of(profile)));
        rules.unit(profile.unit());
        rules.founding(profile.founding());
        rules.headcount(profile.headcount());
        rules.term(profile.term());
        rules.means(profile.means());
        rules.representative(profile.representative());
        return List.copyOf(rules.findings);
    }

    private void unit(Unit unit) {
        if (unit.uscc() != null && !CreditCode.isValid(unit.uscc())) {
            findings.add(
                    Finding.error("unit.uscc", "organization.union.uscc-wrong").under("GB 32100-2015"));
        }
        matches("unit.region", unit.region(), Pattern.compile("[1-9]\\d{5}"), "organization.union.region-wrong");
        matches("unit.zip", unit.zip(), Pattern.compile("\\d{6}"), "organization.union.zip-wrong");
        matches("unit.phone", unit.phone(), PHONE, "organization.union.phone-wrong");
        matches("unit.email", unit.email(), EMAIL, "organization.union.email-wrong");
    }

    private void founding(Founding founding) {
        past("founding.foundedAt", founding.foundedAt());
        past("founding.approvedAt", founding.approvedAt());
    }

    private void headcount(Headcount count) {
        atMost("headcount.femaleStaff", count.femaleStaff(), count.staff());
        atMost("headcount.nonEstablished", count.nonEstablished(), count.staff());
        atMost("headcount.migrant", count.migrant(), count.staff());
        notNegative("headcount.members", count.members());
        atMost("headcount.femaleMembers", count.femaleMembers(), count.members());
        notNegative("headcount.staff", count.staff());
        notNegative("headcount.fullTimeCadres", count.fullTimeCadres());
        notNegative("headcount.partTimeCadres", count.partTimeCadres());
    }

    private void term(Term term) {
        past("term.firstCommitteeAt", term.firstCommitteeAt());
        if (term.number() != null && term.number() < 1) {
            findings.add(Finding.error("term.number", "organization.union.term-number"));
        }
        if (isBefore(term.end(), term.start())) {
            findings.add(Finding.error("term.end", "organization.union.term-order"));
        } else if (term.start() != null
                && term.end() != null
                && term.end().isAfter(term.start().plusYears(5))) {
            findings.add(
                    Finding.warning("term.end", "organization.union.term-long").under("工会法 §16"));
        }
    }

    private void means(Means means) {
        notNegative("means.officeArea", means.officeArea());
        notNegative("means.activityArea", means.activityArea());
        money("means.duesIncome", means.duesIncome());
        money("means.retainedFund", means.retainedFund());
        money("means.otherIncome", means.otherIncome());
    }

    private void representative(Representative representative) {
        past("representative.birth", representative.birth());
        matches("representative.phone", representative.phone(), PHONE, "organization.union.phone-wrong");
    }

    private void matches(String field, @Nullable String value, Pattern form, String message) {
        if (value != null && !form.matcher(value).matches()) {
            findings.add(Finding.error(field, message));
        }
    }

    private void past(String field, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            findings.add(Finding.error(field, "organization.union.in-future"));
        }
    }

    private void notNegative(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            findings.add(Finding.error(field, "organization.union.negative"));
        }
    }

    private void money(String field, @Nullable BigDecimal yuan) {
        if (yuan != null && (yuan.signum() < 0 || yuan.scale() > 2 || yuan.compareTo(MOST) > 0)) {
            findings.add(Finding.error(field, "organization.union.money-wrong"));
        }
    }

    /** A part is not negative and not more than the whole. */
    private void atMost(String field, @Nullable Integer part, @Nullable Integer whole) {
        notNegative(field, part);
        if (part != null && whole != null && part > whole) {
            findings.add(Finding.error(field, "organization.union.more-than-whole", part, whole));
        }
    }

    private static boolean isBefore(@Nullable ChronoLocalDate one, @Nullable ChronoLocalDate other) {
        return one != null && other != null && !one.isAfter(other);
    }
}
