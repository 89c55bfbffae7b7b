package org.zhongsheng.persistence.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code conf/database.properties} with the keys {@code url}, {@code user} and {@code password}.
 *
 * @param place file and line of the url, to be named when it cannot be used
 */
record Settings(String url, @Nullable String user, @Nullable String password, String place) {

    private static final Pattern URL_LINE = Pattern.compile("\\s*url\\s*[=:\\s].*");

    static Settings read(Path file) throws IOException {
        var text = Files.readString(file);
        var properties = new Properties();
        properties.load(new java.io.StringReader(text));
        var url = properties.getProperty("url", "").strip();
        var place = file + ", line " + line(text);
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new DatabaseUnusable(
                    place,
                    "url must be jdbc:postgresql://host:5432/name, but is '" + url
                            + "'. Correct it, or remove the file to use the built-in database");
        }
        return new Settings(url, properties.getProperty("user"), properties.getProperty("password"), place);
    }

    private static int line(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (URL_LINE.matcher(lines.get(i)).matches()) {
                return i + 1;
            }
        }
        return 1;
    }
}
