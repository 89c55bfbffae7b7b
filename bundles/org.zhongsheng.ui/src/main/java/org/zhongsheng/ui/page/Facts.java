package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What is known about a record, as pairs of label and value. What is not known is shown as a dash. */
public final class Facts extends Composite<DescriptionList> {

    private static final long serialVersionUID = 1L;

    public Facts() {
        getContent().addClassName("zs-facts");
    }

    public Facts fact(String labelKey, @Nullable String value) {
        return fact(labelKey, new Text(value == null || value.isBlank() ? "–" : value));
    }

    public Facts fact(String labelKey, Component value) {
        var pair = new Div(new DescriptionList.Term(t(labelKey)), new DescriptionList.Description(value));
        getContent().getElement().appendChild(pair.getElement());
        return this;
    }
}
