package org.zhongsheng.organization.intake.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.zhongsheng.organization.intake.Choices;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.organization.view.Said;
import org.zhongsheng.ui.page.Section;

/** What the columns of a list mean, and what is to be done with its people. */
final class ColumnsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<Boolean> WHOLE = List.of(false, true);

    private final transient StaffSheet sheet;
    private final MappingTable table;
    private final Select<Choices.Joining> joining = choice(Choices.Joining.values(), Choices.USUAL.joining());
    private final Select<Choices.Known> known = choice(Choices.Known.values(), Choices.USUAL.known());
    private final Select<Boolean> whole = new Select<>();

    /** @param other is called with the sheet of the file that is to be read instead */
    ColumnsPanel(StaffSheet sheet, Mapping mapping, SerializableConsumer<String> other) {
        super(t("organization.intake.columns"));
        this.sheet = sheet;
        table = new MappingTable(sheet.proposal(), mapping);
        if (sheet.sheets().size() > 1) {
            add(sheets(other));
        }
        add(table, choices());
    }

    String sheet() {
        return sheet.sheet();
    }

    Mapping mapping() {
        return table.mapping();
    }

    Choices chosen() {
        return new Choices(known.getValue(), joining.getValue(), whole.getValue());
    }

    private Select<String> sheets(SerializableConsumer<String> other) {
        var select = new Select<String>();
        select.setLabel(t("organization.intake.sheet"));
        select.setItems(sheet.sheets());
        select.setValue(sheet.sheet());
        select.addValueChangeListener(change -> other.accept(change.getValue()));
        return select;
    }

    private Div choices() {
        joining.setLabel(t("organization.intake.joining"));
        known.setLabel(t("organization.intake.known"));
        whole.setLabel(t("organization.intake.faulty"));
        whole.setItems(WHOLE);
        whole.setItemLabelGenerator(
                all -> t(all ? "organization.intake.faulty.stop" : "organization.intake.faulty.skip"));
        whole.setValue(Choices.USUAL.allOrNothing());
        var fields = new Div(joining, known, whole);
        fields.addClassNames("zs-fields", "organization-choices");
        return fields;
    }

    private static <E extends Enum<E>> Select<E> choice(E[] codes, E usual) {
        var select = new Select<E>();
        select.setItems(codes);
        select.setItemLabelGenerator(Said::of);
        select.setValue(usual);
        return select;
    }
}
