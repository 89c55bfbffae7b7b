package org.zhongsheng.bench.plain;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.zhongsheng.platform.module.Module;
import org.zhongsheng.vaadin.View;
import org.zhongsheng.vaadin.ViewInfo;

/** A view as its component description tells of it, in one line of text. */
record Page(Map<String, String> view, Map<String, String> owner) {

    private static final String OWNER = "owner.";

    static Page parse(String line) {
        var view = new java.util.HashMap<String, String>();
        var owner = new java.util.HashMap<String, String>();
        for (var pair : line.split("\t")) {
            int equals = pair.indexOf('=');
            var value = pair.substring(equals + 1);
            if (pair.startsWith(OWNER)) {
                owner.put(pair.substring(OWNER.length(), equals), value);
            } else {
                view.put(pair.substring(0, equals), value);
            }
        }
        return new Page(view, owner);
    }

    String line() {
        var line = new StringBuilder();
        view.forEach((key, value) -> line.append(key).append('=').append(value).append('\t'));
        owner.forEach((key, value) ->
                line.append(OWNER).append(key).append('=').append(value).append('\t'));
        return line.toString();
    }

    boolean standsAlone() {
        return said("layout").equals(View.NO_LAYOUT);
    }

    private String said(String property) {
        return view.getOrDefault(property, "");
    }

    ViewInfo info() throws ClassNotFoundException {
        return new ViewInfo(
                said("path"),
                said("title"),
                said("permission"),
                Integer.parseInt(view.getOrDefault("order", "1000")),
                said("icon"),
                said("layout"),
                !said("menu").equals("false"),
                Pretence.owner(owned()),
                Class.forName(said("class")).asSubclass(Component.class));
    }

    /** The attributes of the capability {@link Module#NAMESPACE}. */
    private Map<String, Object> owned() {
        return owner.isEmpty()
                ? Map.of()
                : Map.of(
                        "id", owner.getOrDefault("id", ""),
                        "order", Long.valueOf(owner.getOrDefault("order", "1000")),
                        "icon", owner.getOrDefault("icon", "module"));
    }
}
