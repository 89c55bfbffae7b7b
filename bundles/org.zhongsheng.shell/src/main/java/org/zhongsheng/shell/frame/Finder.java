package org.zhongsheng.shell.frame;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Unions;

/** Finds pages by their names and unions by theirs, as far as the user may go there. */
@Component(service = Finder.class)
public class Finder {

    private static final int SHOWN = 8;

    private final Navigation navigation;
    private final Unions unions;
    private final Access access;
    private final Pinyin pinyin;

    @Activate
    public Finder(
            @Reference Navigation navigation,
            @Reference Unions unions,
            @Reference Access access,
            @Reference Pinyin pinyin) {
        this.navigation = navigation;
        this.unions = unions;
        this.access = access;
        this.pinyin = pinyin;
    }

    List<Found> find(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(pages(wanted), wanted.isEmpty() ? Stream.empty() : unions(wanted))
                .toList();
    }

    private Stream<Found> pages(String wanted) {
        return navigation.rooms().stream().flatMap(room -> room.places().stream()
                .filter(place -> isMeant(place.title(), wanted) || isMeant(room.title(), wanted))
                .map(place -> new Found.Page(place, room.title())));
    }

    private Stream<Found> unions(String wanted) {
        return access.workplaces().stream()
                .flatMap(scope -> unions.search(scope, wanted, null).items().stream())
                .limit(SHOWN)
                .map(Found.Unit::new);
    }

    private boolean isMeant(String title, String wanted) {
        return title.toLowerCase(Locale.ROOT).contains(wanted)
                || pinyin.initials(title).startsWith(wanted);
    }
}
