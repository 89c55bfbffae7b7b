package org.zhongsheng.organization;

import org.zhongsheng.platform.text.Text;

/** A code of a coding list, kept as an enum; it is said by the message {@code organization.<list>.<CODE>}. */
public interface Coded {

    String name();

    default Text text() {
        var list = getClass().getSimpleName();
        return Text.of("organization." + Character.toLowerCase(list.charAt(0)) + list.substring(1) + "." + name());
    }
}
