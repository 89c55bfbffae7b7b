package org.zhongsheng.shell.problem;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.zhongsheng.ui.page.Icon;

/** What happened, why, and a way on. */
class ProblemPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    void show(String icon, String title, String explanation, Component... further) {
        this.title = title;
        removeAll();
        addClassName("shell-problem");
        var picture = new Div(Icon.of(icon));
        picture.addClassName("zs-empty-picture");
        var home = new Anchor("", t("shell.problem.home"));
        home.addClassName("shell-problem-home");
        add(picture, new H1(title), new Paragraph(explanation));
        add(further);
        add(home);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
