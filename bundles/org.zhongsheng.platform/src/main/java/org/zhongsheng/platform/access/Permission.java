package org.zhongsheng.platform.access;

import java.util.regex.Pattern;

/**
 * The right to one kind of act, named {@code module.thing.act}. The module {@code platform} is always active. The title
 * for people has the message key {@code permission.<name>}.
 */
public record Permission(String name) {

    private static final Pattern FORM = Pattern.compile("[a-z]+(\\.[a-zA-Z-]+)+");

    public Permission {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("not a permission: '" + name + "'");
        }
    }

    public String module() {
        return name.substring(0, name.indexOf('.'));
    }

    @Override
    public String toString() {
        return name;
    }
}
