package org.zhongsheng.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;

/** The message files of this bundle. */
public final class FileTexts implements Texts {

    @Override
    public String get(Locale locale, String key, Object... args) {
        return find(locale, key, args).orElse(key);
    }

    @Override
    public Optional<String> find(Locale locale, String key, Object... args) {
        var said = Arrays.stream(args)
                .map(arg -> arg instanceof Text text ? get(locale, text) : arg)
                .toArray();
        return Optional.ofNullable(file(locale).getProperty(key))
                .map(text -> said.length == 0 ? text : new MessageFormat(text, locale).format(said));
    }

    @Override
    public SortedSet<String> keys(String beginning) {
        throw new UnsupportedOperationException(beginning);
    }

    private static Properties file(Locale locale) {
        var name = locale.getLanguage().equals("en") ? "bundle_en" : "bundle";
        var file = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/OSGI-INF/l10n/" + name + ".properties"))) {
            file.load(in);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
