package org.zhongsheng.ui.page;

import com.vaadin.flow.component.icon.SvgIcon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The icons of the theme, by name; they stand in {@code static/icons.svg} and take the colour of the text. */
public final class Icon {

    /** Where the theme's files are found, below the root of the application. */
    public static final String THEME = "zhongsheng";

    private static final String FILE = "/icons.svg";
    private static final Set<String> NAMES = names();

    private Icon() {}

    /** The icon of a module stands in for a name that the theme does not have. */
    public static SvgIcon of(String name) {
        var icon = new SvgIcon(THEME + FILE, NAMES.contains(name) ? name : "module");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private static Set<String> names() {
        try (var file = Objects.requireNonNull(Icon.class.getResourceAsStream("/static" + FILE))) {
            return Pattern.compile("id=\"([a-z]+)\"")
                    .matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
