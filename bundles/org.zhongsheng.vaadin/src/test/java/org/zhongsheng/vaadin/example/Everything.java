package org.zhongsheng.vaadin.example;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.PreserveOnRefresh;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.vaadin.View;

/** Uses whatever Vaadin may remember of a bundle's classes. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "everything")
@PreserveOnRefresh
public class Everything extends Div {

    private static final long serialVersionUID = 1L;

    @Activate
    public Everything() {
        var button = new Button("click", event -> click());
        button.setId("button");
        add(button, form(), grid(), new Own(), new ComboBox<Bean>("beans", new Bean()));
        getElement().appendChild(new Element("own-element"));
        addAttachListener(event -> getElement().executeJs("return $0", new Fact("one", 1)));
    }

    private void click() {
        getElement().setPropertyBean("fact", new Fact("clicked", 2));
        var dialog = new Dialog(new Own());
        dialog.open();
        Notification.show("noted");
        com.vaadin.flow.component.ComponentUtil.fireEvent(this, new Event(this));
    }

    private static TextField form() {
        var field = new TextField("name");
        var binder = new Binder<>(Bean.class);
        binder.forField(field).bind("name");
        binder.setBean(new Bean());
        return field;
    }

    private static Grid<Bean> grid() {
        var grid = new Grid<>(Bean.class);
        grid.setItems(new Bean(), new Bean());
        return grid;
    }

    @ClientCallable
    void called() {}

    /** A component with a script. */
    @Tag("own-component")
    @JsModule("@vaadin/button/src/vaadin-button.js")
    public static class Own extends com.vaadin.flow.component.Component {

        private static final long serialVersionUID = 1L;
    }

    /** An event. */
    public static class Event extends ComponentEvent<Everything> {

        private static final long serialVersionUID = 1L;

        Event(Everything source) {
            super(source, false);
        }
    }

    /** Something for the client. */
    public record Fact(String name, int number) {}

    /** Something for forms. */
    public static class Bean {

        private String name = "bean";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
