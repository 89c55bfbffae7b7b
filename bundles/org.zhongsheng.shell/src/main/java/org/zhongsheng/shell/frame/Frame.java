package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.Layout;

/** What surrounds every page: a bar with the modules at the left, or at the bottom of a phone, and a bar at the top. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@Layout
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient Navigation navigation;
    private final transient Workplace workplace;
    private final transient Reliability reliability;
    private final SideBar side = new SideBar();
    private final BottomBar bottom = new BottomBar();
    private final Main main = new Main();
    private final TopBar top;
    private List<Room> rooms = List.of();
    private String here = "";
    private boolean showsProblem;

    @Activate
    public Frame(
            @Reference Navigation navigation,
            @Reference Workplace workplace,
            @Reference Reliability reliability,
            @Reference TopBarParts parts) {
        this.navigation = navigation;
        this.workplace = workplace;
        this.reliability = reliability;
        this.top = new TopBar(parts);
        var skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("shell-skip");
        skip.setRouterIgnore(true);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        addClassName("shell");
        add(skip, side, top, main, bottom);
    }

    static Optional<Frame> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Frame.class));
    }

    /** Shows what may be visited now. */
    void refresh() {
        var found = navigation.rooms();
        if (!found.equals(rooms)) {
            rooms = found;
            side.show(rooms, here);
        }
        top.refresh();
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        showsProblem = content instanceof HasErrorParameter<?>;
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        here = event.getLocation().getPath();
        if (!showsProblem) {
            reliability.opened(here);
        }
        rooms = navigation.rooms();
        side.show(rooms, here);
        bottom.show(here);
        getElement().executeJs("this.querySelector('main').scrollTo(0, 0)");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), Frame.class, this);
        workplace.onChange(this, this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        ComponentUtil.setData(event.getUI(), Frame.class, null);
    }
}
