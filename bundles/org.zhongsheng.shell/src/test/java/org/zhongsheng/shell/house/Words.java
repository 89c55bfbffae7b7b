package org.zhongsheng.shell.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.zhongsheng.platform.text.Texts;

/** The message files of the bundles, read anew each time. */
final class Words implements Texts {

    private final BundleContext context;

    Words(BundleContext context) {
        this.context = context;
    }

    @Override
    public String get(Locale locale, String key, Object... args) {
        return find(locale, key, args).orElse(key);
    }

    @Override
    public Optional<String> find(Locale locale, String key, Object... args) {
        var file = locale.getLanguage().equals("en") ? "bundle_en.properties" : "bundle.properties";
        return Stream.of(context.getBundles())
                .flatMap(bundle -> entries(bundle, file))
                .map(Words::load)
                .flatMap(words -> Stream.ofNullable(words.getProperty(key)))
                .map(text -> new MessageFormat(text.replace("'", "''"), locale).format(args))
                .findFirst();
    }

    private static Stream<URL> entries(Bundle bundle, String file) {
        Enumeration<URL> found = bundle.findEntries("OSGI-INF/l10n", file, false);
        return found == null ? Stream.empty() : Collections.list(found).stream();
    }

    private static Properties load(URL url) {
        var words = new Properties();
        try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
