package org.zhongsheng.ui.form;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.List;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.Danger;
import org.zhongsheng.ui.page.FindingsPanel;
import org.zhongsheng.ui.page.Section;

/**
 * Fields in sections, a summary of what is wrong above, the actions below. Every field is required unless it is added
 * as optional; findings are shown at the field of their name, and those of no field in the summary alone.
 */
public final class Form extends Composite<Div> implements BeforeLeaveObserver {

    private static final long serialVersionUID = 1L;

    private final FindingsPanel summary = new FindingsPanel();
    private final Div sections = new Div();
    private final Div actions = new Div();
    private final List<Entry> entries = new ArrayList<>();
    private Div fields = new Div();
    private boolean dirty;

    public Form() {
        getContent().addClassName("zs-form");
        sections.addClassName("zs-form-sections");
        actions.addClassName("zs-form-actions");
        getContent().add(summary, sections, actions);
    }

    /** The fields that follow stand under this heading. */
    public Form section(String headingKey) {
        fields = new Div();
        fields.addClassName("zs-fields");
        sections.add(new Section(t(headingKey), fields));
        return this;
    }

    public <C extends Component & HasValue<?, ?> & HasLabel & HasValidationProperties> Form field(
            String name, C field) {
        return add(name, field, true);
    }

    public <C extends Component & HasValue<?, ?> & HasLabel & HasValidationProperties> Form optional(
            String name, C field) {
        var label = field.getLabel();
        add(name, field, false);
        field.setLabel(t("ui.form.optional", label));
        return this;
    }

    /** Something between the fields that is not one, over the whole width. */
    public Form note(Component note) {
        note.getElement().getClassList().add("zs-wide");
        fields().add(note);
        return this;
    }

    /** Looks at a field when it is left. */
    public Form check(String name, SerializableSupplier<List<Finding>> check) {
        entries.stream().filter(entry -> entry.is(name)).forEach(entry -> entry.value()
                .addValueChangeListener(change -> {
                    if (change.isFromClient() && !entry.value().isEmpty()) {
                        mark(entry, check.get());
                    }
                }));
        return this;
    }

    /**
     * The main action. A refusal is shown at its fields; after success nothing is left to lose, and {@code then} shows
     * what comes next.
     */
    public <T> Form submit(String labelKey, SerializableSupplier<Outcome<T>> action, SerializableConsumer<T> then) {
        var button = new Button(t(labelKey), click -> carryOut(action, then));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER, com.vaadin.flow.component.KeyModifier.CONTROL);
        actions.addComponentAsFirst(button);
        return this;
    }

    /** Leaves without the change. */
    public Form cancel(String address) {
        actions.add(new Anchor(address, t("ui.cancel")));
        return this;
    }

    public Form action(Component action) {
        actions.add(action);
        return this;
    }

    /** Shows findings that came another way. */
    public void show(List<Finding> findings) {
        entries.forEach(entry -> mark(entry, findings));
        summary.show(findings, this::linked);
        if (!findings.isEmpty()) {
            summary.focus();
        }
    }

    /** What stands in the fields now is what is stored. */
    public void clean() {
        dirty = false;
        warn();
    }

    public boolean isDirty() {
        return dirty;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            var leaving = event.postpone();
            new Danger(t("ui.form.leave"), t("ui.form.leave.lost"), t("ui.form.leave.go"), () -> {
                        clean();
                        leaving.proceed();
                    })
                    .open();
        }
    }

    private <C extends Component & HasValue<?, ?> & HasLabel & HasValidationProperties> Form add(
            String name, C field, boolean required) {
        entries.add(new Entry(name, String.valueOf(field.getLabel()), required, field, field, field));
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !dirty) {
                dirty = true;
                warn();
            }
        });
        fields().add(field);
        return this;
    }

    private Div fields() {
        if (fields.getParent().isEmpty()) {
            fields.addClassName("zs-fields");
            sections.add(fields);
        }
        return fields;
    }

    private <T> void carryOut(SerializableSupplier<Outcome<T>> action, SerializableConsumer<T> then) {
        var unfilled =
                entries.stream().flatMap(entry -> entry.unfilled().stream()).toList();
        var outcome = unfilled.isEmpty() ? tried(action) : Outcome.<T>refused(unfilled);
        show(outcome.findings());
        if (outcome instanceof Outcome.Done<T>(var value)) {
            clean();
            then.accept(value);
        }
    }

    private static <T> Outcome<T> tried(SerializableSupplier<Outcome<T>> action) {
        try {
            return action.get();
        } catch (Conflict somebodyElse) {
            return Outcome.refused(Finding.error(null, "ui.form.conflict"));
        }
    }

    private static void mark(Entry entry, List<Finding> findings) {
        entry.mark(findings.stream()
                .filter(finding -> entry.is(finding.field()))
                .map(finding -> t(finding.message()))
                .toList());
    }

    private Component linked(Finding finding) {
        var entry = entries.stream().filter(known -> known.is(finding.field())).findFirst();
        if (entry.isEmpty()) {
            return new Span(t(finding.message()));
        }
        var link = new NativeButton(t(finding.message()), click -> entry.get().focus());
        link.addClassName("zs-link");
        return link;
    }

    /** Closing the tab asks, too, as long as something would be lost. */
    private void warn() {
        getElement().executeJs("window.onbeforeunload = $0 ? e => { e.preventDefault(); return ''; } : null", dirty);
    }
}
