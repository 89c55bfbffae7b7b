package org.zhongsheng.organization.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhongsheng.organization.sheet.Trouble;
import org.zhongsheng.platform.person.IdType;

/** Every message that reading a list can give is there. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/zhongsheng/organization/staff");
    private static final Pattern KEY = Pattern.compile("\"organization\\.staff\\.([a-z.-]*[a-z])\"");
    private static final Pattern SHORT_KEY = Pattern.compile(
            "(?:refused|doubtful|warning|error)\\((?:Field\\.\\w+, |date, |name, |number, |null, |Set\\.copyOf\\(tags\\), |new Identity\\([^)]*\\), )?\\s*\"([a-z.-]+)\"");

    @Test
    void saysEverything() throws IOException {
        assertThat(messages()).containsAll(keys());
    }

    private static Set<String> keys() throws IOException {
        try (var files = Files.list(SOURCES)) {
            return files.flatMap(MessagesTest::keys)
                    .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), keys -> {
                        Arrays.stream(Field.values())
                                .forEach(field -> keys.add(field.title().key()));
                        Arrays.stream(IdType.values()).forEach(type -> keys.add("organization.staff.id-type." + type));
                        Arrays.stream(Trouble.values())
                                .forEach(trouble -> keys.add("organization.sheet."
                                        + trouble.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-')));
                        return keys;
                    }));
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            var text = Files.readString(source);
            return Stream.concat(
                    KEY.matcher(text).results().map(match -> "organization.staff." + match.group(1)),
                    SHORT_KEY.matcher(text).results().map(match -> "organization.staff." + match.group(1)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> messages() throws IOException {
        var properties = new Properties();
        var path = Path.of("src/main/resources/OSGI-INF/l10n/bundle.properties");
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
