package org.zhongsheng.persistence.unit;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.zhongsheng.persistence.migration.Script;

/** What a bundle with the header {@code Meta-Persistence} brings: its unit and the scripts of its tables. */
record ModuleData(UnitDescription unit, List<Script> scripts) {

    private static final String HEADER = "Meta-Persistence";
    private static final String FOLDER = "db/migration";

    static boolean isIn(Bundle module) {
        return module.getHeaders("").get(HEADER) != null;
    }

    static ModuleData of(Bundle module) throws UnusableData {
        return new ModuleData(unit(module), scripts(module));
    }

    private static UnitDescription unit(Bundle module) throws UnusableData {
        var path = module.getHeaders("").get(HEADER).strip();
        var file = module.getEntry(path);
        if (file == null) {
            throw UnusableData.unreadable(module, path, "there is no such file", null);
        }
        try {
            return UnitDescription.read(file, module.getEntry("/"));
        } catch (IOException | IllegalArgumentException e) {
            throw UnusableData.unreadable(module, path, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Script> scripts(Bundle module) throws UnusableData {
        var scripts = new ArrayList<Script>();
        var numbers = new HashSet<Long>();
        for (var url : list(module.findEntries(FOLDER, "*.sql", false))) {
            var script = script(module, url);
            if (!numbers.add(script.version())) {
                throw UnusableData.name(module, script.name(), null);
            }
            scripts.add(script);
        }
        return scripts;
    }

    private static Script script(Bundle module, URL url) throws UnusableData {
        try {
            return Script.read(url);
        } catch (IllegalArgumentException e) {
            throw UnusableData.name(module, url.getPath(), e);
        } catch (IOException e) {
            throw UnusableData.unreadable(module, url.getPath(), String.valueOf(e.getMessage()), e);
        }
    }

    private static List<URL> list(@Nullable Enumeration<URL> entries) {
        return entries == null ? List.of() : Collections.list(entries);
    }
}
