package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhongsheng.ui.form.Form;

/** The permissions of a role as boxes to tick, by module. Those of modules that are not here now are kept. */
final class PermissionBoxes {

    private static final String EVERYTHING = "*";

    private final List<GroupOfBoxes> groups;
    private final Set<String> kept;
    private final Checkbox everything = new Checkbox(t("shell.roles.everything"));

    private record GroupOfBoxes(PermissionCatalogue.Group group, Checkbox all, CheckboxGroup<String> boxes) {

        String wildcard() {
            return group.module() + ".*";
        }

        Stream<String> chosen() {
            return all.getValue() ? Stream.of(wildcard()) : boxes.getValue().stream();
        }
    }

    PermissionBoxes(List<PermissionCatalogue.Group> catalogue, Set<String> permissions) {
        groups = catalogue.stream().map(group -> boxes(group, permissions)).toList();
        kept = new HashSet<>(permissions);
        kept.remove(EVERYTHING);
        groups.forEach(group -> {
            kept.remove(group.wildcard());
            group.group().permissions().forEach(kept::remove);
        });
        everything.setValue(permissions.contains(EVERYTHING));
    }

    void in(Form form) {
        form.note(everything);
        for (var group : groups) {
            form.section(group.group().titleKey()).note(group.all()).note(group.boxes());
        }
    }

    Set<String> chosen() {
        var chosen = new HashSet<>(kept);
        if (everything.getValue()) {
            chosen.add(EVERYTHING);
        }
        groups.stream().flatMap(GroupOfBoxes::chosen).forEach(chosen::add);
        return chosen;
    }

    private static GroupOfBoxes boxes(PermissionCatalogue.Group group, Set<String> permissions) {
        var boxes = new CheckboxGroup<String>();
        boxes.setItems(group.permissions());
        boxes.setItemLabelGenerator(permission -> t("permission." + permission));
        boxes.setAriaLabel(t(group.titleKey()));
        var all = new Checkbox(t("shell.roles.wholemodule"));
        var made = new GroupOfBoxes(group, all, boxes);
        all.addValueChangeListener(change -> boxes.setVisible(!change.getValue()));
        all.setValue(permissions.contains(made.wildcard()));
        boxes.setValue(new HashSet<>(
                group.permissions().stream().filter(permissions::contains).toList()));
        return made;
    }
}
