package org.zhongsheng.organization.intake.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.zhongsheng.organization.staff.Field;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.Proposal;

/** Which column of a list is which field: its header, its first values, and a choice. */
final class MappingTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int SAMPLES = 3;

    private final Map<Integer, Select<Field>> choices = new LinkedHashMap<>();

    MappingTable(Proposal proposal, Mapping mapping) {
        getContent().addClassName("zs-fields");
        proposal.columns().forEach(guess -> getContent().add(column(guess, mapping)));
    }

    Mapping mapping() {
        var columns = new TreeMap<Integer, Field>();
        choices.forEach((column, choice) -> {
            if (!choice.isEmpty()) {
                columns.put(column, choice.getValue());
            }
        });
        return new Mapping(columns);
    }

    private Div column(Proposal.Guess guess, Mapping mapping) {
        var choice = new Select<Field>();
        choice.setLabel(t("organization.intake.column", guess.letter(), guess.title()));
        choice.setItems(Field.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(t("organization.intake.not-read"));
        choice.setItemLabelGenerator(field -> field == null ? t("organization.intake.not-read") : t(field.title()));
        choice.setValue(mapping.columns().get(guess.column()));
        choice.setWidthFull();
        choices.put(guess.column(), choice);
        var samples = new Span(
                String.join(" · ", guess.samples().stream().limit(SAMPLES).toList()));
        samples.addClassName("zs-quiet");
        return new Div(choice, samples);
    }
}
