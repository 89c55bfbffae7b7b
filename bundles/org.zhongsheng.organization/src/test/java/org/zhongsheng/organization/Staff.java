package org.zhongsheng.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.intake.Choices;
import org.zhongsheng.organization.intake.Order;
import org.zhongsheng.organization.member.Change;
import org.zhongsheng.organization.member.ChangeKind;
import org.zhongsheng.organization.member.MemberDraft;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.member.Transfer;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;

/** At each of some unions, or directly below where it has no members itself, one member and a union to go to. */
final class Staff {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private final House house;
    private final Path list;
    private final Map<Scope, Post> posts = new HashMap<>();
    private int count;

    /** Who is there, and where she could go. */
    private record Post(Union union, UnionId other, MemberSheet sheet) {}

    Staff(House house, Iterable<Union> unions, Path list) {
        this.house = house;
        this.list = list;
        unions.forEach(union -> posts.put(union.scope(), post(union)));
    }

    private Post post(Union place) {
        boolean basic = place.level() == Level.SCHOOL || place.level() == Level.BRANCH;
        var home = basic ? place : below(place);
        var sheet =
                house.asPlatform(() -> house.registrar.enrol(newcomer(home.scope()), Change.of(ChangeKind.JOIN, DAY)));
        return new Post(home, below(place).id(), sheet.orThrow());
    }

    private Union below(Union place) {
        var level =
                switch (place.level()) {
                    case SCHOOL -> Level.BRANCH;
                    case BRANCH -> Level.GROUP;
                    default -> Level.DIRECT;
                };
        return house.add(place, level, "S" + ++count, "下属工会", "下属");
    }

    private Post at(Scope place) {
        var post = posts.get(place);
        if (post == null) {
            throw new IllegalArgumentException("nobody is at " + place);
        }
        return post;
    }

    UnionId union(Scope place) {
        return at(place).union.id();
    }

    Scope home(Scope place) {
        return at(place).union.scope();
    }

    PersonId member(Scope place) {
        return at(place).sheet.person().id();
    }

    private static MemberDraft newcomer(Scope home) {
        var identity = new Identity(IdType.PASSPORT, Documents.next().number());
        return draft(home, "王小明", identity);
    }

    private static MemberDraft draft(Scope home, String name, @Nullable Identity identity) {
        return new MemberDraft(new PersonDraft(home, name, identity, null, null, null, null), Particulars.EMPTY);
    }

    Object enrol(Scope place) {
        return house.registrar.enrol(newcomer(home(place)), null);
    }

    Object amend(Scope place) {
        var sheet = at(place).sheet;
        var draft = draft(home(place), "王小红", null);
        return house.registrar.amend(member(place), sheet.person().version(), sheet.version(), draft);
    }

    Object retire(Scope place) {
        return house.registrar.change(member(place), at(place).sheet.version(), Change.of(ChangeKind.RETIRE, DAY));
    }

    Object move(Scope place) {
        var transfer = new Transfer(DAY, "工作调动", null);
        return house.registrar.move(member(place), at(place).sheet.version(), at(place).other, transfer);
    }

    /** A list of one person whom nobody knows. */
    Order order(Scope place) throws IOException {
        try (var sheet = list()) {
            var mapping = sheet.proposal().mapping();
            return new Order(union(place), list, "名册.csv", null, mapping, Choices.USUAL, null, Locale.CHINA);
        }
    }

    StaffSheet list() throws IOException {
        return StaffSheet.open(list, house.staffImport.options());
    }

    static Path write(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("list.csv"),
                    "姓名,身份证号\n陈晨," + Documents.next().number() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
