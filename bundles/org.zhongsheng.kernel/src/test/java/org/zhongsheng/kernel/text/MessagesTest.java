package org.zhongsheng.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void areEquallyCompleteInBothLanguages() throws IOException {
        assertThat(file("bundle.properties").messages().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        file("bundle_en.properties").messages().keySet());
    }

    @Test
    void areWellFormed() throws IOException {
        for (var file : List.of("bundle.properties", "bundle_en.properties")) {
            file(file).messages().forEach((key, message) -> assertThat(
                            message.say(Locale.ENGLISH, argument -> argument, "x", 1, 2, 3))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{"));
        }
    }

    private static MessageFile file(String name) throws IOException {
        return MessageFile.read(Objects.requireNonNull(MessagesTest.class.getResource("/OSGI-INF/l10n/" + name)));
    }
}
