package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(platform\\.module\\.[a-zA-Z.]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"bundle", "bundle_en"})
    void everythingThatIsSaidHasItsWords(String file) throws IOException {
        var said = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/org/zhongsheng/kernel/module"))) {
            for (var source : sources.toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> said.add(found.group(1)));
            }
        }
        said.remove("platform.module.");

        assertThat(said).hasSizeGreaterThan(30);
        assertThat(keys(file)).containsAll(said);
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("bundle")).isEqualTo(keys("bundle_en"));
    }

    private static Set<String> keys(String file) throws IOException {
        var in = Objects.requireNonNull(HotModules.class.getResourceAsStream("/OSGI-INF/l10n/" + file + ".properties"));
        try (var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var messages = new Properties();
            messages.load(reader);
            return new TreeSet<>(messages.stringPropertyNames());
        }
    }
}
