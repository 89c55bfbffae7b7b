package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing is here yet: a picture, one sentence, the first action. */
public final class EmptyState extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Div actions = new Div();

    public EmptyState(String icon, String text) {
        getContent().addClassName("zs-empty");
        var picture = new Div(Icon.of(icon));
        picture.addClassName("zs-empty-picture");
        actions.addClassName("zs-empty-actions");
        getContent().add(picture, new Paragraph(text), actions);
    }

    public EmptyState action(String labelKey, Runnable action) {
        var button = new Button(t(labelKey), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(button);
        return this;
    }

    public EmptyState link(String labelKey, String address) {
        actions.add(new Anchor(address, t(labelKey)));
        return this;
    }
}
