package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.zhongsheng.platform.text.Finding;

/** Why something is not possible, or what deserves a look: each finding with its clause and the way out. */
public final class FindingsPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public FindingsPanel() {
        getContent().addClassName("zs-findings");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    public FindingsPanel(List<Finding> findings) {
        this();
        show(findings);
    }

    /** Hides itself when there are none. */
    public void show(List<Finding> findings) {
        show(findings, finding -> new Span(t(finding.message())));
    }

    /** @param words how a finding's message is shown, such as a link to its field */
    public void show(List<Finding> findings, Function<Finding, ? extends Component> words) {
        boolean forbids = findings.stream().anyMatch(Finding::forbids);
        var title = new Paragraph(t(forbids ? "ui.findings.refused" : "ui.findings.noticed", findings.size()));
        var list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding, words.apply(finding))));
        getContent().removeAll();
        getContent().add(Icon.of("warning"), new Div(title, list));
        setVisible(!findings.isEmpty());
    }

    /** Brings it into view and lets screen readers say it. */
    public void focus() {
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private static ListItem line(Finding finding, Component words) {
        var item = new ListItem(words);
        if (finding.clause() != null) {
            var clause = new Span(finding.clause());
            clause.addClassName("zs-clause");
            item.add(clause);
        }
        return item;
    }
}
