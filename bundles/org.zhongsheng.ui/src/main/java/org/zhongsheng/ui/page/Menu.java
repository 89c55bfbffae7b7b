package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Further actions behind three dots. */
public final class Menu extends Composite<MenuBar> {

    private static final long serialVersionUID = 1L;

    private final MenuItem dots;

    public Menu(String label) {
        getContent().addClassName("zs-menu");
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        dots = getContent().addItem(Icon.of("more"));
        dots.setAriaLabel(label);
    }

    public Menu item(String icon, String labelKey, Runnable action) {
        dots.getSubMenu().addItem(new Span(Icon.of(icon), new Span(t(labelKey))), click -> action.run());
        return this;
    }

    /** An entry that downloads what the handler writes. */
    public Menu download(String icon, String labelKey, DownloadHandler handler) {
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.add(Icon.of(icon), new Span(t(labelKey)));
        dots.getSubMenu().addItem(link);
        return this;
    }

    /** Prints the page as it stands. */
    public Menu print() {
        return item(
                "print", "ui.print", () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")));
    }
}
