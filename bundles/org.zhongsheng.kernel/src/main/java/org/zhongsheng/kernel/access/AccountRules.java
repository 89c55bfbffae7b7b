package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.text.Finding;

/** What must hold of an account. A login begins with a letter, so that it is never somebody's mobile. */
record AccountRules(EntityManager em, PasswordPolicy passwords) {
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z][A-Za-z0-9.-]{1,39}");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final int LONGEST_NAME = 50;
    private static final AccountId NONE = new AccountId(-1);

    List<Finding> ofOpening(NewAccount account, String password) {
        var findings = new ArrayList<Finding>();
        if (!LOGIN.matcher(account.login()).matches()) {
            findings.add(Finding.error("login", "platform.account.login.malformed", account.login()));
        } else if (isTaken("loginKey", StoredAccount.key(account.login()), NONE)) {
            findings.add(Finding.error("login", "platform.account.login.taken", account.login()));
        }
        findings.addAll(ofAmending(NONE, account.name(), account.mobile()));
        findings.addAll(passwords.findings(password, account.login(), account.mobile()));
        return findings;
    }

    List<Finding> ofAmending(AccountId id, String name, @Nullable String mobile) {
        var findings = new ArrayList<Finding>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            findings.add(Finding.error("name", "platform.account.name.length", LONGEST_NAME));
        }
        if (mobile != null && !MOBILE.matcher(mobile).matches()) {
            findings.add(Finding.error("mobile", "platform.person.mobile.malformed", mobile));
        } else if (mobile != null && isTaken("mobile", mobile, id)) {
            findings.add(Finding.error("mobile", "platform.account.mobile.taken", mobile));
        }
        return findings;
    }

    private boolean isTaken(String attribute, String value, AccountId id) {
        return !em.createQuery("select x.id from StoredAccount x where x." + attribute + " = :value and x.id <> :id")
                .setParameter("value", value)
                .setParameter("id", id.value())
                .getResultList()
                .isEmpty();
    }
}
