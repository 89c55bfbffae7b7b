package org.zhongsheng.shell.session;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.zhongsheng.shell.look.Brand;
import org.zhongsheng.shell.look.LanguageSwitch;

/** The sheet of the pages before the login: the bell, a greeting, one task. */
final class Door extends Div {

    private static final long serialVersionUID = 1L;

    Door(String title, String hint) {
        addClassName("shell-door-sheet");
        var language = new LanguageSwitch();
        language.addClassName("shell-door-language");
        var words = new Paragraph(hint);
        words.addClassName("zs-quiet");
        add(language, new Brand(), new H1(title), words);
    }
}
