package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.security.SecureRandom;
import org.zhongsheng.platform.access.Accounts.Account;

/** A password that is good for one login, easy to read out over the telephone. */
final class InitialPassword {

    /** Without letters and digits that are taken for one another. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int LENGTH = 4;

    private InitialPassword() {}

    /** Such as {@code k7mp-x3qd-hh9t-2fwv}: 79 bits. */
    static String next() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * LENGTH; i++) {
            password.append(i > 0 && i % LENGTH == 0 ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** The only time that it is seen. */
    static void show(Account account, String password, SerializableRunnable then) {
        var dialog = new Dialog(t("shell.initial.title", account.name()));
        dialog.addClassName("zs-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.setCloseOnEsc(false);
        var shown = new Span(password);
        shown.addClassName("shell-secret");
        var noted = new Button(t("shell.initial.noted"), click -> {
            dialog.close();
            then.run();
        });
        noted.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(t("shell.initial.explain", account.login())), shown);
        dialog.getFooter().add(noted);
        dialog.open();
    }
}
