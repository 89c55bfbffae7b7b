package org.zhongsheng.organization.staff;

import java.util.List;
import java.util.Map;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** What the register of members holds already, asked for some hundreds of people at once. */
@FunctionalInterface
public interface Register {

    /** Findings by the number of the row; rows of whom the register knows nothing are left out. */
    Map<Integer, List<Finding>> lookUp(List<StaffRow> rows);

    /** A register in which nobody stands. */
    static Register empty() {
        return rows -> Map.of();
    }

    /** The same document stands in the register of this very union: the row is not needed. */
    static Finding alreadyHere(String name) {
        return Finding.error(Field.ID_NUMBER.name(), "organization.staff.register.here", name);
    }

    /** The same document stands in the register of another union. */
    static Finding elsewhere(String name, String union) {
        return Finding.error(Field.ID_NUMBER.name(), "organization.staff.register.elsewhere", name, union);
    }

    /** Somebody of the same name has the same mobile. */
    static Finding sameMobile(String name, Text where) {
        return Finding.warning(Field.MOBILE.name(), "organization.staff.register.same-mobile", name, where);
    }
}
