package org.zhongsheng.kernel.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Pinyin;

@Entity
@Table(name = "kernel_account")
class StoredAccount {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kernel_account_seq")
    @SequenceGenerator(name = "kernel_account_seq", sequenceName = "kernel_account_seq", allocationSize = 50)
    @Column(name = "id")
    private long id;

    @Column(name = "login")
    private String login;

    /** The login in lower case. */
    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "name")
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "initials")
    private String initials;

    @Column(name = "mobile")
    private @Nullable String mobile;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column(name = "password")
    private String password;

    @Column(name = "must_change")
    private boolean mustChange;

    @Column(name = "closed")
    private boolean closed;

    @Version
    @Column(name = "version")
    private int version;

    protected StoredAccount() {}

    StoredAccount(NewAccount account, String password, boolean mustChange, Pinyin pinyin) {
        this.login = account.login();
        this.loginKey = key(account.login());
        var personId = account.person();
        this.person = personId == null ? null : personId.value();
        this.password = password;
        this.mustChange = mustChange;
        call(account.name(), account.mobile(), pinyin);
    }

    static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    final void call(String newName, @Nullable String newMobile, Pinyin pinyin) {
        name = newName;
        nameKey = pinyin.nameKey(newName);
        initials = pinyin.nameInitials(newName);
        mobile = newMobile;
    }

    void close(boolean now) {
        closed = now;
    }

    /** @param initial whether it must be changed at the next login */
    void lockWith(String newPassword, boolean initial) {
        password = newPassword;
        mustChange = initial;
    }

    /** For the audit trail. */
    Map<String, String> fields() {
        return Map.of("name", name, "mobile", mobile == null ? "" : mobile, "closed", Boolean.toString(closed));
    }

    AccountId id() {
        return new AccountId(id);
    }

    String login() {
        return login;
    }

    String loginKey() {
        return loginKey;
    }

    String name() {
        return name;
    }

    @Nullable
    String mobile() {
        return mobile;
    }

    String password() {
        return password;
    }

    boolean mustChange() {
        return mustChange;
    }

    boolean isClosed() {
        return closed;
    }

    int version() {
        return version;
    }

    User toUser() {
        return new User(id(), login, name, person == null ? null : new PersonId(person));
    }
}
