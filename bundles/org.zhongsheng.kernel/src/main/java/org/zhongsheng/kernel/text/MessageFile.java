package org.zhongsheng.kernel.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The messages of one bundle in one language; the language is empty for the default. */
record MessageFile(String language, Map<String, Message> messages) {
    static MessageFile read(URL url) throws IOException {
        var lines = new Properties();
        try (var in = new InputStreamReader(url.openStream(), UTF_8)) {
            lines.load(in);
        }
        var messages = new HashMap<String, Message>();
        lines.forEach((key, text) -> messages.put((String) key, new Message((String) text)));
        return new MessageFile(language(url.getPath()), messages);
    }

    private static String language(String path) {
        int from = path.lastIndexOf('/') + 1;
        int underscore = path.indexOf('_', from);
        return underscore < 0 ? "" : path.substring(underscore + 1, path.length() - ".properties".length());
    }
}
