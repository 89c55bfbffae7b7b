package org.zhongsheng.organization.demo;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.intake.NewStaff;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.StaffRow;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.demo.DemoData;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;

/**
 * Schools that do not exist below the counties, faculties below the universities, and the staff of both. Some unions are
 * filled at a time; begun again, it goes on behind the last that are there.
 */
@Component
public final class RegisterDemo implements DemoData {

    private static final long SEED = 1;
    private static final int UNIONS_AT_A_TIME = 20;

    /** One in so many has not joined the union yet. */
    private static final int NOT_JOINED = 9;

    private final Transactions transactions;
    private final Unions unions;
    private final Members members;
    private final NewStaff newStaff;
    private final DemoPeople people = new DemoPeople(SEED);

    @Activate
    public RegisterDemo(
            @Reference Transactions transactions,
            @Reference Unions unions,
            @Reference Members members,
            @Reference NewStaff newStaff) {
        this.transactions = transactions;
        this.unions = unions;
        this.members = members;
        this.newStaff = newStaff;
    }

    @Override
    public void fill(int count) {
        var plan = new Plan(counties(), universities());
        var places = plan.places(count);
        int first = 0;
        for (int from = 0; from < places.size(); from += UNIONS_AT_A_TIME) {
            var some = places.subList(from, Math.min(places.size(), from + UNIONS_AT_A_TIME));
            int behind = first;
            transactions.run(() -> fill(some, behind));
            first += some.stream().mapToInt(Place::people).sum();
        }
    }

    private void fill(List<Place> places, int first) {
        int index = first;
        for (var place : places) {
            var union = unions.byCode(place.code()).orElseGet(() -> added(place));
            if (place.people() > 0 && isEmpty(union)) {
                var rows = IntStream.range(index, index + place.people())
                        .mapToObj(this::row)
                        .toList();
                newStaff.enter(union.scope(), rows);
            }
            index += place.people();
        }
    }

    private boolean isEmpty(Union union) {
        return members.search(MemberQuery.of(union.scope()), null).items().isEmpty();
    }

    private Union added(Place place) {
        return unions.add(place.parent().id(), place.level(), place.code(), place.name(), place.shortName())
                .orThrow();
    }

    private StaffRow row(int index) {
        var row = people.at(index);
        if (index % NOT_JOINED != NOT_JOINED / 2) {
            return row;
        }
        var values = new EnumMap<Field, Object>(row.values());
        values.remove(Field.JOIN_DATE);
        values.remove(Field.MEMBER_NO);
        return new StaffRow(row.number(), values);
    }

    private List<Union> counties() {
        return children(unions.root())
                .flatMap(this::children)
                .filter(is(Level.COUNTY))
                .toList();
    }

    private List<Union> universities() {
        var root = unions.root();
        return Stream.concat(children(root), children(root).flatMap(this::children))
                .filter(is(Level.UNIVERSITY))
                .toList();
    }

    private Stream<Union> children(Union parent) {
        var children = new ArrayList<Union>();
        @Nullable String after = null;
        do {
            Slice<Union, String> slice = unions.children(parent.id(), after);
            children.addAll(slice.items());
            after = slice.next();
        } while (after != null);
        return children.stream();
    }

    private static Predicate<Union> is(Level level) {
        return union -> union.level() == level;
    }
}
