package org.zhongsheng.shell.look;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light, dark, or as the device has it. */
public enum Appearance {
    LIGHT,
    DARK,
    SYSTEM;

    static Optional<Appearance> of(String css) {
        return Stream.of(values())
                .filter(appearance -> appearance.css().equals(css))
                .findFirst();
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
