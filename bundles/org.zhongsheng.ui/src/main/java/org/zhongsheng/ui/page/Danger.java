package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Asks before something that hurts: names the thing, says what will happen, and its button says what it does. */
public final class Danger {

    private final Dialog dialog = new Dialog();
    private final Button act;

    /**
     * @param title names the thing, such as 移除“组织建设”？
     * @param consequence what will happen, and what stays
     * @param button says what it does, such as 移除模块，保留数据
     */
    public Danger(String title, String consequence, String button, Runnable action) {
        dialog.setHeaderTitle(title);
        dialog.add(new Paragraph(consequence));
        dialog.addClassName("zs-dialog");
        act = new Button(button, click -> {
            dialog.close();
            action.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(new Button(t("ui.cancel"), click -> dialog.close()), act);
    }

    /** The button waits until the name has been typed: for what cannot be undone. */
    public Danger typing(String name) {
        var field = new TextField(t("ui.danger.type", name));
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(
                change -> act.setEnabled(change.getValue().strip().equals(name)));
        act.setEnabled(false);
        dialog.add(field);
        return this;
    }

    public void open() {
        dialog.open();
    }
}
