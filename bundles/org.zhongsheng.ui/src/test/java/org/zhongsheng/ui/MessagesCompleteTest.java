package org.zhongsheng.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesCompleteTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern KEY = Pattern.compile("\"(ui\\.[a-z]+(?:\\.[a-z]+)*)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(messages("bundle_en")).isEqualTo(messages("bundle"));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        var texts = messages("bundle");

        assertThat(keysInCode())
                .allMatch(key -> texts.contains(key) || texts.stream().anyMatch(text -> text.startsWith(key + ".")));
    }

    private static Set<String> messages(String file) throws IOException {
        var properties = new Properties();
        properties.load(
                new StringReader(Files.readString(MAIN.resolve("resources/OSGI-INF/l10n/" + file + ".properties"))));
        return properties.stringPropertyNames();
    }

    private static Set<String> keysInCode() throws IOException {
        var keys = new HashSet<String>();
        try (var files = Files.walk(MAIN.resolve("java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
            }
        }
        return keys;
    }
}
