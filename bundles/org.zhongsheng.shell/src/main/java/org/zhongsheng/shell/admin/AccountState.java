package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import java.time.Instant;
import java.util.Locale;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Tone;

/** Whether somebody can log in. */
enum AccountState {
    OPEN(Tone.GOOD),
    LOCKED(Tone.WARNING),
    CLOSED(Tone.NEUTRAL);

    private final Tone tone;

    AccountState(Tone tone) {
        this.tone = tone;
    }

    static AccountState of(Account account, Instant now) {
        if (account.closed()) {
            return CLOSED;
        }
        var locked = account.lockedUntil();
        return locked != null && locked.isAfter(now) ? LOCKED : OPEN;
    }

    String said() {
        return t("shell.accounts.state." + name().toLowerCase(Locale.ROOT));
    }

    Tone tone() {
        return tone;
    }

    Chip chip() {
        return new Chip(said(), tone);
    }
}
