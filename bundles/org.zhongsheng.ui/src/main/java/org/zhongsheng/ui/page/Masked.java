package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;

/** A value that is shown masked; the eye asks for a reason, and says that looks are recorded. */
public final class Masked extends Composite<Span> {

    private static final long serialVersionUID = 1L;

    private final Span value;
    private final Button eye = new Button(Icon.of("eye"));
    private final SerializableFunction<String, String> reveal;

    /** @param reveal answers the value in full for a reason, and records the look */
    public Masked(String masked, SerializableFunction<String, String> reveal) {
        this.value = new Span(masked);
        this.reveal = reveal;
        value.addClassName("zs-number");
        eye.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        eye.setAriaLabel(t("ui.masked.show"));
        eye.setTooltipText(t("ui.masked.recorded"));
        eye.addClickListener(click -> ask());
        getContent().addClassName("zs-masked");
        getContent().add(value, eye);
    }

    private void ask() {
        var reason = new TextField(t("ui.masked.reason"));
        reason.setWidthFull();
        reason.setMaxLength(200);
        var dialog = new Dialog(t("ui.masked.title"));
        dialog.addClassName("zs-dialog");
        dialog.add(new Paragraph(t("ui.masked.recorded")), reason);
        var show = new Button(t("ui.masked.show"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(t("ui.masked.reason.missing"));
                reason.setInvalid(true);
            } else {
                dialog.close();
                show(reveal.apply(reason.getValue().strip()));
            }
        });
        show.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("ui.cancel"), click -> dialog.close()), show);
        dialog.open();
        reason.focus();
    }

    private void show(String full) {
        value.setText(full);
        eye.setVisible(false);
    }
}
