package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void speaksTheLanguageOfTheEnvironment() {
        assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8")).locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(Messages.of(Map.of("LANG", "zh_CN", "LC_ALL", "en_US.UTF-8")).locale())
                .isEqualTo(Locale.ENGLISH);
        assertThat(Messages.of(Map.of()).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void writesTheCharactersOfTheTerminal() {
        assertThat(Messages.of(Map.of("LANG", "zh_CN.GB18030")).charset()).isEqualTo(Charset.forName("GB18030"));
        assertThat(Messages.of(Map.of("LANG", "zh_CN.UTF-8@x")).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Messages.of(Map.of("LANG", "zh_CN.frob")).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Messages.of(Map.of("LANG", "C")).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void saysEverythingInBothLanguages() {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var name = "org.zhongsheng.launcher.messages";
        var chinese = ResourceBundle.getBundle(name, Locale.ROOT, control);
        var english = ResourceBundle.getBundle(name, Locale.ENGLISH, control);
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        for (var key : chinese.keySet()) {
            assertThat(english.getString(key)).as(key).isNotEqualTo(chinese.getString(key));
        }
    }
}
