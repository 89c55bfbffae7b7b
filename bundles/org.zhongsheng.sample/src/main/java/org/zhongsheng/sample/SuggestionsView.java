package org.zhongsheng.sample;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.textfield.TextArea;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.text.Spoken;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(path = "sample", title = "sample.suggestions", permission = "sample.suggestion.view", icon = "mail")
public class SuggestionsView extends Page {

    private static final long serialVersionUID = 1L;

    @Activate
    public SuggestionsView(@Reference Suggestions suggestions, @Reference Workplace workplace) {
        var rows = new Rows<Suggestion>()
                .column(Column.<Suggestion>text("sample.suggestion.words", row -> row.words)
                        .grow(3))
                .column(Column.text("sample.suggestion.author", row -> row.author))
                .column(Column.text("sample.suggestion.written", row -> Spoken.time(row.writtenAt)));
        var list = new ListPane<>(rows, (Asked<Long> asked) -> suggestions.newest(workplace.scope(), asked.after()))
                .empty(new EmptyState("mail", t("sample.suggestions.empty")))
                .at(workplace);
        var words = new TextArea(t("sample.suggestion.words"));
        var form = new Form()
                .field("words", words)
                .submit(
                        "sample.suggestion.send",
                        () -> suggestions.write(workplace.scope(), words.getValue()),
                        sent -> {
                            words.clear();
                            list.refresh();
                        });
        add(new PageHeader(t("sample.suggestions")).explain(t("sample.suggestions.explain")), form, list);
    }
}
