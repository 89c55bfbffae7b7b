package org.zhongsheng.shell.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import org.zhongsheng.shell.look.AppearanceSwitch;
import org.zhongsheng.shell.look.Brand;
import org.zhongsheng.shell.look.LanguageSwitch;

/** Where one works, what one looks for, and who one is. */
final class TopBar extends Composite<Header> {

    private static final long serialVersionUID = 1L;

    private final WorkplaceChooser chooser;

    TopBar(TopBarParts parts) {
        chooser = new WorkplaceChooser(parts.workplace(), parts.unions(), parts.access());
        var room = new Div();
        room.addClassName("shell-room-between");
        getContent().addClassName("shell-top");
        getContent()
                .add(
                        new Brand(),
                        chooser,
                        room,
                        new SearchField(parts.finder(), parts.workplace()),
                        new LanguageSwitch(),
                        new AppearanceSwitch(),
                        new Me(parts.visits()));
    }

    void refresh() {
        chooser.refresh();
    }
}
