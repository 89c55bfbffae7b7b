package org.zhongsheng.shell.home;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhongsheng.ui.work.HomeCard;

/** The cards of the modules that are there now. */
@Component(service = HomeCards.class)
public class HomeCards {

    private final List<HomeCard> cards = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(HomeCard card) {
        cards.add(card);
    }

    public void remove(HomeCard card) {
        cards.remove(card);
    }

    List<HomeCard> all() {
        return List.copyOf(cards);
    }
}
