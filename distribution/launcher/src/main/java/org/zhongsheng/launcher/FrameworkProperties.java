package org.zhongsheng.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.osgi.framework.Constants;

/** What the framework and the bundles are told: {@code framework.properties}, the user's settings, and this start's. */
record FrameworkProperties(Map<String, String> values) {

    static FrameworkProperties of(Home home, Settings settings, int port) throws IOException, Stop {
        var values = new HashMap<String, String>();
        fixed().forEach((key, value) -> values.put(key.toString(), value.toString()));
        values.putAll(settings.values());
        values.put(Constants.FRAMEWORK_STORAGE, home.cache().toString());
        values.put("zhongsheng.home", home.folder().toString());
        values.put("felix.cm.dir", home.data().resolve("config").toString());
        values.put("org.osgi.service.http.port", Integer.toString(port));
        values.put("org.apache.felix.http.host", settings.host());
        settings.demo().ifPresent(members -> values.put("zhongsheng.demo", members.toString()));
        return new FrameworkProperties(values);
    }

    private static Properties fixed() throws IOException {
        var fixed = new Properties();
        try (var stream = FrameworkProperties.class.getResourceAsStream("framework.properties")) {
            fixed.load(stream);
        }
        return fixed;
    }
}
