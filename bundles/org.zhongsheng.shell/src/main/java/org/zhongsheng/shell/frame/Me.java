package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.zhongsheng.shell.profile.ProfileView;
import org.zhongsheng.shell.session.Exit;
import org.zhongsheng.shell.session.Visits;
import org.zhongsheng.ui.page.Icon;

/** Who is logged in, her account, and the way out. */
final class Me extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    Me(Visits visits) {
        var name = Visits.current().map(visit -> visit.user().name()).orElse("");
        var initial = new Span(name.isEmpty() ? "" : name.substring(name.offsetByCodePoints(name.length(), -1)));
        initial.addClassName("shell-initial");
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        var me = getContent().addItem(new Span(initial, new Span(name)));
        me.setAriaLabel(t("shell.me", name));
        getContent().addClassName("shell-me");
        me.getSubMenu()
                .addItem(
                        new Span(Icon.of("person"), new Span(t("shell.profile.title"))),
                        click -> UI.getCurrentOrThrow().navigate(ProfileView.PATH));
        me.getSubMenu().addItem(new Span(Icon.of("logout"), new Span(t("shell.logout"))), click -> Exit.take(visits));
    }
}
