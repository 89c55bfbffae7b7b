package org.zhongsheng.organization.member;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.person.PersonId;

/** Members whom a typed text means: by member number, else in the order of the people it finds. */
final class MemberSearch {

    /** People looked at for one page when filters leave few; then the page is short and the next one goes on. */
    private static final int MOST = 5000;

    private final People people;
    private final MemberPages pages;

    MemberSearch(People people, MemberPages pages) {
        this.people = people;
        this.pages = pages;
    }

    Slice<MemberRow, MemberKey> page(MemberQuery query, @Nullable MemberKey after, int limit) throws SQLException {
        if (after == null) {
            var numbered = pages.numbered(query, limit);
            if (!numbered.isEmpty()) {
                return new Slice<>(numbered, null);
            }
        }
        return byPeople(query, after == null ? null : new People.After(after.key(), after.id()), limit);
    }

    private Slice<MemberRow, MemberKey> byPeople(MemberQuery query, People.@Nullable After from, int limit)
            throws SQLException {
        var rows = new ArrayList<MemberRow>();
        var after = from;
        int looked = 0;
        do {
            var found = people.search(query.within(), query.text(), after, limit - rows.size());
            rows.addAll(matching(found.items(), query));
            after = found.next();
            looked += found.items().size();
        } while (after != null && (rows.isEmpty() || rows.size() < limit && looked < MOST));
        return new Slice<>(rows, after == null ? null : new MemberKey(after.key(), after.id()));
    }

    private List<MemberRow> matching(List<PersonId> found, MemberQuery query) throws SQLException {
        var rows = pages.among(found, query).stream().collect(Collectors.toMap(MemberRow::id, Function.identity()));
        return found.stream().filter(rows::containsKey).map(rows::get).toList();
    }
}
