package org.zhongsheng.bench.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.zhongsheng.platform.module.Module;

/** Reads what bundles publish, so that the plain application has the same pages and the same menu. */
public final class Pages {

    private static final Pattern PROPERTY = Pattern.compile("name=\"vaadin\\.view\\.(\\w+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");
    private static final Pattern MODULE = Pattern.compile(Module.NAMESPACE.replace(".", "\\.") + ";([^,]*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(id|order|icon)(?::\\w+)?=\"?([^\";]+)");

    private Pages() {}

    /** Writes down the views of these jars. */
    public static void write(List<Path> jars, Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (var jar : jars) {
            try (var opened = new JarFile(jar.toFile())) {
                lines.addAll(views(opened).stream().map(Page::line).toList());
            }
        }
        Files.write(file, lines);
    }

    static List<Page> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(Page::parse).toList();
    }

    private static List<Page> views(JarFile jar) throws IOException {
        var owner = owner(jar);
        var views = new ArrayList<Page>();
        for (var entry : java.util.Collections.list(jar.entries())) {
            if (entry.getName().matches("OSGI-INF/[^/]+\\.xml")) {
                try (var description = jar.getInputStream(entry)) {
                    view(description).map(view -> new Page(view, owner)).ifPresent(views::add);
                }
            }
        }
        return views;
    }

    private static Optional<Map<String, String>> view(InputStream description) throws IOException {
        var text = new String(description.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        var view = new HashMap<String, String>();
        PROPERTY.matcher(text).results().forEach(found -> view.put(found.group(1), found.group(2)));
        CLASS.matcher(text).results().forEach(found -> view.put("class", found.group(1)));
        return view.containsKey("path") ? Optional.of(view) : Optional.empty();
    }

    private static Map<String, String> owner(JarFile jar) throws IOException {
        var owner = new HashMap<String, String>();
        var provided = jar.getManifest().getMainAttributes().getValue("Provide-Capability");
        var module = MODULE.matcher(provided == null ? "" : provided);
        if (module.find()) {
            ATTRIBUTE.matcher(module.group(1)).results().forEach(found -> owner.put(found.group(1), found.group(2)));
        }
        return owner;
    }
}
