package org.zhongsheng.shell.profile;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.shell.session.Exit;
import org.zhongsheng.shell.session.PasswordForm;
import org.zhongsheng.shell.session.Visits;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** One's own account: language and appearance, password, and where one is logged in. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = ProfileView.PATH, title = "shell.profile.title", menu = false)
public class ProfileView extends Page {

    public static final String PATH = "profile";

    private static final long serialVersionUID = 1L;

    @Activate
    public ProfileView(@Reference Accounts accounts, @Reference Access access, @Reference Visits visits) {
        narrow();
        var out = new Button(t("shell.logout"), Icon.of("logout"), click -> Exit.take(visits));
        add(
                new PageHeader(access.user().map(User::name).orElse(""))
                        .explain(t(
                                "shell.profile.login",
                                access.user().map(User::login).orElse("")))
                        .action(out),
                new Section(t("shell.profile.look"), new LookForm()),
                new Section(
                        t("shell.profile.sessions"),
                        new Paragraph(t("shell.profile.sessions.explain")),
                        new SessionsPanel(accounts)),
                new Section(
                        t("shell.password.title"),
                        new PasswordForm(accounts, () -> Toast.done(t("shell.password.changed")))));
    }
}
