package org.zhongsheng.shell.house;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.zhongsheng.platform.text.Texts;

/** The message files of our bundles, read once. */
final class Words implements Texts {

    private final BundleContext context;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

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
        return Optional.ofNullable(read.computeIfAbsent(file, this::load).getProperty(key))
                .map(text -> args.length == 0 ? text : new MessageFormat(text, locale).format(args));
    }

    @Override
    public SortedSet<String> keys(String beginning) {
        return read.computeIfAbsent("bundle.properties", this::load).stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties load(String file) {
        var words = new Properties();
        for (var bundle : context.getBundles()) {
            var found = bundle.getSymbolicName().startsWith("org.zhongsheng")
                    ? bundle.findEntries("OSGI-INF/l10n", file, false)
                    : null;
            if (found != null) {
                Collections.list(found).forEach(url -> {
                    try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                        words.load(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        return words;
    }
}
