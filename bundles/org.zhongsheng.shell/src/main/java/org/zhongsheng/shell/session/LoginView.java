package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.platform.access.Accounts.Login;
import org.zhongsheng.ui.text.Spoken;
import org.zhongsheng.vaadin.View;

/** The door. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = LoginView.PATH, title = "shell.login.title", layout = View.NO_LAYOUT, menu = false)
public class LoginView extends Div implements BeforeEnterObserver {

    static final String PATH = "login";

    private static final String NEXT = "next";
    private static final String OVER = "over";

    private static final long serialVersionUID = 1L;

    private final transient Visits visits;
    private final LoginForm form = new LoginForm();
    private String next = "";

    @Activate
    public LoginView(@Reference Visits visits, BundleContext context) {
        this.visits = visits;
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words("shell.login.wrong", ""));
        form.addLoginListener(event -> enter(event.getUsername().strip(), event.getPassword()));
        addClassName("shell-door");
        var door = new Door(t("shell.login.welcome"), t("shell.login.hint"));
        door.add(form);
        if (context.getProperty("zhongsheng.demo") != null) {
            door.add(new DemoAccounts(name -> enter(name, DemoAccounts.PASSWORD)));
        }
        add(door);
    }

    /**
     * The parameters of its address.
     *
     * @param next where to go afterwards, or empty
     * @param over whether to say that a session came to its end
     */
    static QueryParameters asked(String next, boolean over) {
        var asked = next.isEmpty() ? QueryParameters.empty() : QueryParameters.of(NEXT, next);
        return over ? asked.merging(OVER, "") : asked;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        next = Destination.within(parameters.getSingleParameter(NEXT).orElse(""));
        if (parameters.getParameters().containsKey(OVER)) {
            say("shell.login.over", "");
        }
    }

    private void enter(String name, String password) {
        switch (visits.enter(name, password)) {
            case Login.Welcome(var user, var mustChange) -> goOn(mustChange ? PasswordView.PATH : next);
            case Login.Wrong() -> say("shell.login.wrong", "");
            case Login.Closed() -> say("shell.login.closed", "");
            case Login.Locked(var until) -> say("shell.login.locked", waiting(until));
        }
    }

    /** The page is loaded anew: nothing of the time before the login stays. */
    private static void goOn(String path) {
        UI.getCurrent().getPage().setLocation("./" + path);
    }

    private static String waiting(Instant until) {
        return t(Spoken.lasting(Duration.between(Instant.now(), until)));
    }

    private void say(String key, String argument) {
        form.setI18n(words(key, argument));
        form.setError(true);
    }

    private static LoginI18n words(String errorKey, String argument) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle("");
        words.getForm().setUsername(t("shell.login.name"));
        words.getForm().setPassword(t("shell.login.password"));
        words.getForm().setSubmit(t("shell.login.enter"));
        words.getErrorMessage().setTitle(t(errorKey + ".title"));
        words.getErrorMessage().setMessage(t(errorKey + ".message", argument));
        words.getErrorMessage().setUsername(t("shell.login.name.missing"));
        words.getErrorMessage().setPassword(t("shell.login.password.missing"));
        return words;
    }
}
