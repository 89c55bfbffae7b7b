package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.Locale;
import java.util.Map;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Danger;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Tone;

/** A module: what it is, how it is, what is wrong with it, what can be done. */
final class ModuleCard extends Article {

    private static final long serialVersionUID = 1L;

    private static final Map<State, Tone> TONES = Map.of(
            State.ACTIVE, Tone.GOOD,
            State.STOPPED, Tone.NEUTRAL,
            State.UNRESOLVED, Tone.WARNING,
            State.QUARANTINED, Tone.BAD,
            State.REFUSED, Tone.BAD);

    private final ModuleInfo module;
    private final transient Modules modules;
    private final SerializableBiConsumer<Outcome<ModuleInfo>, String> report;
    private final Div actions = new Div();

    ModuleCard(ModuleInfo module, Modules modules, SerializableBiConsumer<Outcome<ModuleInfo>, String> report) {
        this.module = module;
        this.modules = modules;
        this.report = report;
        addClassNames("zs-sheet", "shell-module");
        actions.addClassName("shell-module-actions");
        add(head(), words(), new FindingsPanel(module.findings()), actions);
        offer();
    }

    /** The name for people; a module that was never resolved has only its id. */
    static String name(ModuleInfo module) {
        var key = "module." + module.id() + ".name";
        var name = t(key);
        return name.equals(key) ? module.id() : name;
    }

    private Div head() {
        var state = module.state();
        var chip = new Chip(
                t("shell.modules.state." + state.name().toLowerCase(Locale.ROOT)),
                TONES.getOrDefault(state, Tone.NEUTRAL));
        var version = new Span(module.version());
        version.addClassNames("zs-quiet", "zs-number");
        var head = new Div(Icon.of(module.icon()), new H2(name(module)), version, chip);
        head.addClassName("shell-module-head");
        return head;
    }

    private Div words() {
        var key = "module." + module.id() + ".description";
        var description = t(key);
        var words = new Div();
        if (!description.equals(key)) {
            words.add(new Paragraph(description));
        }
        if (module.reference() != null) {
            words.add(new Paragraph(t("shell.modules.reference", module.reference())));
        }
        if (module.file() != null) {
            words.add(new Paragraph(module.file()));
        }
        words.addClassName("zs-quiet");
        return words;
    }

    private void offer() {
        if (module.state() == State.ACTIVE && isRemovable()) {
            act("stop", "shell.modules.stop", () -> report.accept(modules.stop(module.id()), "shell.modules.stopped"));
        } else if (module.state() == State.STOPPED || module.state() == State.QUARANTINED) {
            act(
                    "play",
                    "shell.modules.start",
                    () -> report.accept(modules.start(module.id()), "shell.modules.started"));
        }
        if (isRemovable()) {
            act("delete", "shell.modules.remove", this::remove);
        }
    }

    private void remove() {
        var name = name(module);
        new Danger(
                        t("shell.modules.remove.title", name),
                        t("shell.modules.remove.explain", name),
                        t("shell.modules.remove.button"),
                        () -> report.accept(modules.remove(module.id()), "shell.modules.removed"))
                .open();
    }

    /** What belongs to the platform goes only with it. */
    private boolean isRemovable() {
        return module.file() != null;
    }

    private void act(String icon, String labelKey, Runnable action) {
        actions.add(new Button(t(labelKey), Icon.of(icon), click -> action.run()));
    }
}
