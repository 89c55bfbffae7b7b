package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What this page is, one line that explains it, and what can be done here. */
public final class PageHeader extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final Div words = new Div();
    private final Div title = new Div();
    private final Div actions = new Div();
    private @Nullable Menu menu;

    /** @param title the text itself, so that a page can be named after its record */
    public PageHeader(String title) {
        getContent().addClassName("zs-header");
        words.addClassName("zs-header-words");
        this.title.addClassName("zs-header-title");
        actions.addClassName("zs-header-actions");
        this.title.add(new H1(title));
        words.add(this.title);
        getContent().add(words, actions);
    }

    /** One line under the title. */
    public PageHeader explain(String text) {
        var line = new Paragraph(text);
        line.addClassName("zs-quiet");
        words.add(line);
        return this;
    }

    /** A way up, above the title. */
    public PageHeader back(String address, String label) {
        var link = new Anchor(address, Icon.of("back"), new com.vaadin.flow.component.Text(label));
        link.addClassName("zs-back");
        words.addComponentAsFirst(link);
        return this;
    }

    /** The state of what the page shows, beside its title. */
    public PageHeader state(Chip chip) {
        title.add(chip);
        return this;
    }

    /** The one thing most people come here to do. */
    public PageHeader primary(String labelKey, Runnable action) {
        var button = new Button(t(labelKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return action(button);
    }

    public PageHeader action(Component component) {
        actions.add(component);
        return this;
    }

    /** Everything else, behind three dots. */
    public Menu menu() {
        if (menu == null) {
            menu = new Menu(t("ui.more"));
            actions.add(menu);
        }
        return menu;
    }
}
