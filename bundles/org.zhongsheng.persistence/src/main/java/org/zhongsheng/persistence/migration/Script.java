package org.zhongsheng.persistence.migration;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.migration.Change;

/**
 * A migration script.
 *
 * @param name of the file, {@code V001__what.sql}
 * @param text its lines end with a line feed
 */
public record Script(String name, String text) {

    private static final Pattern NAME = Pattern.compile("V(\\d{1,18})__(\\w+)\\.sql");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    public Script {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not named like V001__what.sql");
        }
        text = text.replace("\r\n", "\n");
    }

    public static Script read(URL url) throws IOException {
        var path = url.getPath();
        try (var in = url.openStream()) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Script(path.substring(path.lastIndexOf('/') + 1), text);
        }
    }

    public long version() {
        return Long.parseLong(part(1));
    }

    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is not among the values stays, and the database will say where. */
    ScriptReader reader(Map<String, String> values) {
        return new ScriptReader(PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group()))));
    }

    Change change() {
        var change = new Change(BigDecimal.valueOf(version()), null, part(2));
        change.setFilename(name);
        return change;
    }

    private String part(int group) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new IllegalStateException(name);
        }
        return matcher.group(group);
    }
}
