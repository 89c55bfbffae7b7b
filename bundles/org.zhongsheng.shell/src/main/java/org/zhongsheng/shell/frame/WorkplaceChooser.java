package org.zhongsheng.shell.frame;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.Icon;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.ui.work.Workplace;

/** The union at which one works; a click looks for another one. */
final class WorkplaceChooser extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Workplace workplace;
    private final transient Unions unions;
    private final transient Access access;
    private final Button current = new Button(Icon.of("union"));

    WorkplaceChooser(Workplace workplace, Unions unions, Access access) {
        this.workplace = workplace;
        this.unions = unions;
        this.access = access;
        current.addThemeVariants(ButtonVariant.TERTIARY);
        current.addClickListener(click -> choose());
        getContent().addClassName("shell-workplace");
        getContent().add(current);
        refresh();
    }

    void refresh() {
        var union = workplace.union();
        setVisible(union.isPresent());
        current.setText(union.map(Union::shortName).orElse(""));
        current.setTooltipText(union.map(Union::name).orElse(""));
        current.setAriaLabel(t("shell.workplace.at", union.map(Union::name).orElse("")));
    }

    private void choose() {
        var dialog = new Dialog(t("shell.workplace.title"));
        dialog.addClassName("zs-dialog");
        var picker = new UnionPicker(t("shell.workplace.label"), unions, access::workplaces);
        picker.setWidthFull();
        picker.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(union -> workplace.choose(union.id()))
                .ifPresent(chosen -> dialog.close()));
        dialog.add(new Paragraph(t("shell.workplace.explain")), picker, above(dialog));
        dialog.getFooter().add(new Button(t("ui.cancel"), click -> dialog.close()));
        dialog.open();
        picker.focus();
    }

    /** One's own unions and those above the present one, up to where the role was given: the usual ways back. */
    private Div above(Dialog dialog) {
        var ways = new Div();
        ways.addClassName("shell-ways");
        var allowed = access.workplaces();
        workplace.union().map(Union::scope).stream()
                .flatMap(scope -> unions.lineage(scope).stream())
                .filter(union -> within(allowed, union.scope()))
                .forEach(union -> ways.add(way(union, dialog)));
        return ways;
    }

    private Button way(Union union, Dialog dialog) {
        var button = new Button(union.shortName(), click -> go(union.id(), dialog));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void go(UnionId union, Dialog dialog) {
        workplace.choose(union);
        dialog.close();
    }

    private static boolean within(List<Scope> allowed, Scope scope) {
        return allowed.stream().anyMatch(place -> place.contains(scope));
    }
}
