package org.zhongsheng.shell.frame;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRevision;
import org.zhongsheng.platform.module.Module;
import org.zhongsheng.ui.text.Messages;
import org.zhongsheng.vaadin.ViewInfo;

/** Whose a view is: a module's, or the shell's own. */
record Owner(String id, int order, String icon) {

    static final Owner SHELL = new Owner("", Integer.MAX_VALUE, "admin");

    static Owner of(Bundle bundle) {
        return Stream.ofNullable(bundle.adapt(BundleRevision.class))
                .flatMap(revision -> revision.getDeclaredCapabilities(Module.NAMESPACE).stream())
                .map(capability -> of(capability.getAttributes()))
                .min(comparing(Owner::order))
                .orElse(SHELL);
    }

    private static Owner of(Map<String, Object> module) {
        int order = module.get("order") instanceof Number number ? number.intValue() : 1000;
        return new Owner(
                String.valueOf(module.get("id")), order, String.valueOf(module.getOrDefault("icon", "module")));
    }

    Room room(List<ViewInfo> views) {
        var title = id.isEmpty() ? "shell.administration" : "module." + id + ".name";
        return new Room(
                id, Messages.t(title), icon, views.stream().map(Owner::place).toList());
    }

    private static Place place(ViewInfo view) {
        return new Place(Messages.t(view.title()), view.path(), view.icon().isEmpty() ? "table" : view.icon());
    }
}
