package org.zhongsheng.organization.member.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhongsheng.organization.member.MemberKey;
import org.zhongsheng.organization.member.MemberQuery;
import org.zhongsheng.organization.member.MemberSort;
import org.zhongsheng.organization.member.MemberStatus;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.ui.list.Asked;

/** What a list asks for, in the words of the register. Addresses are typed by hand, too: what is no code is ignored. */
final class Asking {

    static final String LACKS = "lacks";
    static final String YES = "yes";

    private Asking() {}

    static MemberQuery query(Asked<MemberKey> asked, Scope within, List<MemberSort> offered) {
        return MemberQuery.of(within)
                .text(asked.text())
                .status(code(MemberStatus.class, asked, "status").orElse(null))
                .staffKind(code(StaffKind.class, asked, "kind").orElse(null))
                .sex(code(Sex.class, asked, "sex").orElse(null))
                .incomplete(asked.choice(LACKS).isPresent())
                .sortedBy(sort(asked.sort(), offered));
    }

    private static MemberSort sort(String asked, List<MemberSort> offered) {
        return asked.equals("joined") && offered.contains(MemberSort.JOIN_DATE)
                ? MemberSort.JOIN_DATE
                : MemberSort.NAME;
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> list, Asked<?> asked, String filter) {
        return asked.choice(filter).flatMap(name -> Arrays.stream(list.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst());
    }
}
