package org.zhongsheng.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.zhongsheng.platform.text.Text;

class BundleTextsTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final Locale EN = Locale.ENGLISH;

    @TempDir
    private Path folder;

    private final BundleTexts texts = new BundleTexts();

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("bundle.properties"), """
                sample.hello=你好
                sample.page={0} 的第 {1,number} 页,{2}
                sample.only=只有中文
                """);
        Files.writeString(folder.resolve("bundle_en.properties"), """
                sample.hello=Hello
                sample.page=Page {1,number} of {0}, {2}
                """);
    }

    @Test
    void speaksTheReadersLanguageAndChineseOtherwise() {
        add();

        assertThat(texts.get(ZH, "sample.hello")).isEqualTo("你好");
        assertThat(texts.get(EN, "sample.hello")).isEqualTo("Hello");
        assertThat(texts.get(Locale.US, "sample.hello")).isEqualTo("Hello");
        assertThat(texts.get(Locale.FRENCH, "sample.hello")).isEqualTo("你好");
        assertThat(texts.get(EN, "sample.only")).isEqualTo("只有中文");
    }

    @Test
    void answersAMissingKeyByItself() {
        assertThat(texts.get(ZH, "sample.none")).isEqualTo("sample.none");
        assertThat(texts.find(ZH, "sample.none")).isEmpty();
    }

    @Test
    void putsArgumentsInTheirPlaces() {
        add();

        assertThat(texts.get(EN, "sample.page", Text.of("sample.hello"), 1234, LocalDate.of(2021, 9, 1)))
                .isEqualTo("Page 1,234 of Hello, 2021-09-01");
        assertThat(texts.get(ZH, "sample.page", "名册", 1, Instant.parse("2021-09-01T00:00:00Z")))
                .startsWith("名册 的第 1 页,2021-09-01 ");
    }

    @Test
    void forgetsABundleThatStops() {
        var files = add();

        texts.removedBundle(bundle(), null, files);

        assertThat(texts.find(ZH, "sample.hello")).isEmpty();
        assertThat(texts.find(EN, "sample.hello")).isEmpty();
    }

    @Test
    void tellsTheKeysOfAllLanguages() {
        add();

        assertThat(texts.keys("sample.")).containsExactly("sample.hello", "sample.only", "sample.page");
        assertThat(texts.keys("sample.o")).containsExactly("sample.only");
        assertThat(texts.keys("other.")).isEmpty();
    }

    private List<MessageFile> add() {
        return texts.addingBundle(bundle(), null);
    }

    private Bundle bundle() {
        Dictionary<String, String> headers = new Hashtable<>(Map.of("Bundle-Localization", "OSGI-INF/l10n/bundle"));
        return (Bundle) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getHeaders" -> headers;
                    case "findEntries" ->
                        Collections.enumeration(List.of(url("bundle.properties"), url("bundle_en.properties")));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private URL url(String file) throws MalformedURLException {
        return folder.resolve(file).toUri().toURL();
    }
}
