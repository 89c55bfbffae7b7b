package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import org.zhongsheng.platform.access.Accounts.Account;
import org.zhongsheng.platform.access.Accounts.Grant;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Danger;
import org.zhongsheng.ui.work.UnionPicker;

/** The roles of an account, each at a union, and giving it another one. */
final class GrantsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private final transient GrantsParts parts;
    private final SerializableConsumer<Outcome<Account>> then;

    GrantsPanel(Account account, GrantsParts parts, SerializableConsumer<Outcome<Account>> then) {
        this.account = account;
        this.parts = parts;
        this.then = then;
        var list = new UnorderedList();
        list.addClassName("shell-sessions");
        account.grants().forEach(grant -> list.add(line(grant)));
        getContent().add(account.grants().isEmpty() ? new Paragraph(t("shell.account.grants.none")) : list, another());
    }

    private ListItem line(Grant grant) {
        var role = new Span(parts.roles().title(grant.role()));
        role.addClassName("shell-session-device");
        var union = new Span(grant.unionName());
        union.addClassName("zs-quiet");
        var revoke = new Button(t("shell.account.revoke"), click -> revoke(grant));
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(new Div(role, union), revoke);
    }

    private void revoke(Grant grant) {
        var role = parts.roles().title(grant.role());
        new Danger(
                        t("shell.account.revoke.title", role),
                        t("shell.account.revoke.explain", account.name(), grant.unionName()),
                        t("shell.account.revoke"),
                        () -> then.accept(parts.accounts()
                                .revoke(account.id(), grant.role(), grant.at().union())))
                .open();
    }

    private Form another() {
        var role = parts.roles().choice();
        var union = new UnionPicker(t("shell.accounts.union"), parts.unions(), parts.places()::scopes);
        return new Form()
                .field("role", role)
                .field("union", union)
                .submit(
                        "shell.account.grant",
                        () -> parts.accounts()
                                .grant(
                                        account.id(),
                                        role.getValue().id(),
                                        union.getValue().id()),
                        granted -> then.accept(Outcome.done(granted)));
    }
}
