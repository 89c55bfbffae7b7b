package org.zhongsheng.shell.session;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The accounts of the demo, one click each. */
final class DemoAccounts extends Div {

    static final String PASSWORD = "zhongsheng-demo";

    private static final List<String> NAMES = List.of("school", "member", "county", "city", "province", "admin");

    private static final long serialVersionUID = 1L;

    DemoAccounts(SerializableConsumer<String> enter) {
        addClassName("shell-demo");
        var accounts = new Div();
        accounts.addClassName("shell-demo-accounts");
        for (var name : NAMES) {
            var button = new Button(t("shell.demo." + name), click -> enter.accept(name));
            button.setTooltipText(name + " / " + PASSWORD);
            button.setId("demo-" + name);
            accounts.add(button);
        }
        add(new Paragraph(t("shell.demo.explain", PASSWORD)), accounts);
    }
}
