package org.zhongsheng.shell.home;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.shell.frame.Navigation;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.work.HomeCard;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** What waits, what is mine, what is new: as the modules have it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "", title = "shell.home.title", menu = false)
public class HomeView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final transient Workplace workplace;
    private final transient HomeCards cards;
    private final transient Navigation navigation;
    private final Div grid = new Div();

    @Activate
    public HomeView(
            @Reference Access access,
            @Reference Workplace workplace,
            @Reference HomeCards cards,
            @Reference Navigation navigation) {
        this.access = access;
        this.workplace = workplace;
        this.cards = cards;
        this.navigation = navigation;
        grid.addClassName("shell-cards");
        var place = workplace.union();
        add(header(place), grid);
        fill(place);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        workplace.onChange(this, () -> fill(workplace.union()));
    }

    private PageHeader header(Optional<Union> place) {
        var name = access.user().map(User::name).orElse("");
        var greeting = t("shell.home.greeting." + partOfDay(), name);
        return place.map(Union::name).map(new PageHeader(greeting)::explain).orElseGet(() -> new PageHeader(greeting));
    }

    private void fill(Optional<Union> place) {
        grid.removeAll();
        place.ifPresent(union -> cards.all().stream()
                .filter(card -> access.allows(card.permission(), union.scope()))
                .sorted(Comparator.comparingInt(HomeCard::order))
                .forEach(card -> add(card, union)));
        if (grid.getComponentCount() == 0) {
            grid.add(new EmptyState("home", t(place.isPresent() ? nothingWaits() : "shell.home.guest")));
        }
    }

    private String nothingWaits() {
        return navigation.isEmpty() ? "shell.home.member" : "shell.home.empty";
    }

    /** A card that fails is left out; the others stand. */
    private void add(HomeCard card, Union at) {
        try {
            grid.add(new Section(card.title(), card.component(at)));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(HomeView.class).error("A card of the home page failed: {}", card, e);
        }
    }

    private static String partOfDay() {
        int hour = LocalTime.now(ZoneId.systemDefault()).getHour();
        if (hour < 5 || hour >= 18) {
            return "evening";
        }
        return hour < 12 ? "morning" : "afternoon";
    }
}
