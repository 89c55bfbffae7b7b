package org.zhongsheng.organization.staff;

import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.text.Text;

/** Kinds of documents in words. */
final class IdTypes {

    private IdTypes() {}

    static Text text(IdType type) {
        return Text.of("organization.staff.id-type." + type.name());
    }
}
