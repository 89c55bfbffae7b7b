package org.zhongsheng.shell.admin;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.activation.Activation.Mode;
import org.zhongsheng.platform.activation.Activation.Standing;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.page.Tone;

/** One module at one union: whether it is used, who said so, and the union's own word. */
final class ActivationLine extends Div {

    private static final long serialVersionUID = 1L;

    private enum Word {
        INHERIT(null),
        ON(Mode.ON),
        OFF(Mode.OFF),
        MANDATORY(Mode.MANDATORY);

        private final @Nullable Mode mode;

        Word(@Nullable Mode mode) {
            this.mode = mode;
        }

        static Word of(@Nullable Mode mode) {
            return mode == null ? INHERIT : valueOf(mode.name());
        }

        String said() {
            return t("shell.activation.word." + name().toLowerCase(Locale.ROOT));
        }
    }

    ActivationLine(
            ModuleInfo module, Standing standing, Union at, String by, SerializableConsumer<@Nullable Mode> decide) {
        addClassNames("zs-sheet", "shell-activation-line");
        var title = new Div(
                new H2(ModuleCard.name(module)),
                new Chip(
                        t(standing.active() ? "shell.activation.active" : "shell.activation.inactive"),
                        standing.active() ? Tone.GOOD : Tone.NEUTRAL));
        title.addClassName("zs-header-title");
        var why = new Paragraph(why(standing, at, by));
        why.addClassName("zs-quiet");
        add(Icon.of(module.icon()), new Div(title, why), words(standing, at, decide));
    }

    private static Select<Word> words(Standing standing, Union at, SerializableConsumer<@Nullable Mode> decide) {
        var words = new Select<Word>();
        words.setItems(Word.values());
        words.setItemLabelGenerator(Word::said);
        words.setAriaLabel(t("shell.activation.own"));
        words.setValue(Word.of(standing.own()));
        words.setEnabled(!standing.isForced(at.scope()));
        words.addValueChangeListener(change -> decide.accept(change.getValue().mode));
        return words;
    }

    private static String why(Standing standing, Union at, String by) {
        if (standing.decidedBy().isEmpty()) {
            return t("shell.activation.why.nobody");
        }
        if (standing.isForced(at.scope())) {
            return t("shell.activation.why.forced", by);
        }
        return standing.own() == null ? t("shell.activation.why.inherited", by) : t("shell.activation.why.own");
    }
}
