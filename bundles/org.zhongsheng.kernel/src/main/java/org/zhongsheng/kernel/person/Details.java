package org.zhongsheng.kernel.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.ResidentNumber;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Scope;

/** A draft as it is stored: trimmed, birth and sex by the resident number, with the keys by which she is found. */
record Details(
        Scope home,
        String name,
        String nameKey,
        String initialsKey,
        @Nullable Sex sex,
        @Nullable LocalDate birth,
        @Nullable String mobile,
        @Nullable String email) {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_EMAIL = 100;

    static List<Finding> findings(PersonDraft draft) {
        var findings = new ArrayList<Finding>();
        String name = draft.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            findings.add(Finding.error("name", "platform.person.name.length", LONGEST_NAME));
        }
        String mobile = blankToNull(draft.mobile());
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            findings.add(Finding.error("mobile", "platform.person.mobile.malformed", mobile));
        }
        String email = blankToNull(draft.email());
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            findings.add(Finding.error("email", "platform.person.email.malformed", email));
        }
        return findings;
    }

    static Details of(PersonDraft draft, Pinyin pinyin) {
        String name = draft.name().strip();
        String nameKey = pinyin.nameKey(name);
        var identity = draft.identity();
        var number =
                identity != null && identity.type() == IdType.RESIDENT ? new ResidentNumber(identity.number()) : null;
        return new Details(
                draft.home(),
                name,
                nameKey,
                pinyin.nameInitials(name) + " " + nameKey,
                number != null ? number.sex() : draft.sex(),
                number != null ? number.birth() : draft.birth(),
                blankToNull(draft.mobile()),
                blankToNull(draft.email()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
