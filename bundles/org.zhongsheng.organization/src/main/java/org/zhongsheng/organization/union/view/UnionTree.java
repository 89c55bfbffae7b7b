package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.Icon;

/** The unions below one, to be unfolded branch by branch; what is not unfolded is not read. */
@StyleSheet("context://organization/organization.css")
final class UnionTree extends Composite<UnorderedList> {

    private static final long serialVersionUID = 1L;

    private final transient Unions unions;
    private final UnionId top;
    private final boolean bare;

    UnionTree(Unions unions, UnionId top) {
        this.unions = unions;
        this.top = top;
        getContent().addClassName("organization-tree");
        bare = !read(null);
    }

    /** Whether there is no union below. */
    boolean isBare() {
        return bare;
    }

    /** Returns whether there were any. */
    private boolean read(@Nullable String after) {
        var children = unions.children(top, after);
        children.items().forEach(child -> getContent().add(branch(child)));
        if (children.next() != null) {
            getContent().add(more(children.next()));
        } else if (after == null && children.items().isEmpty()) {
            var nothing = new ListItem(t("organization.union.nothing-below"));
            nothing.addClassName("zs-quiet");
            getContent().add(nothing);
        }
        return !children.items().isEmpty();
    }

    private ListItem more(String after) {
        var item = new ListItem();
        var button = new Button(t("organization.unions.more"));
        button.addClickListener(click -> {
            getContent().remove(item);
            read(after);
        });
        item.add(button);
        return item;
    }

    private ListItem branch(Union union) {
        var item = new ListItem();
        if (!union.level().below().isEmpty()) {
            item.add(folder(union, item));
        }
        var about = new Span(t("organization.union.explain", union.code(), UnionsView.level(union)));
        about.addClassName("zs-quiet");
        var line = new Div(new Anchor(UnionsView.address(union), union.name()), about);
        line.addClassName("organization-branch");
        item.add(line);
        return item;
    }

    /** Unfolds what is below a union when it is first pressed, then hides and shows it. */
    private Button folder(Union union, ListItem item) {
        var button = new Button(Icon.of("next"));
        button.addClassName("organization-folder");
        button.setAriaLabel(t("organization.unions.unfold", union.name()));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(click -> {
            var below = item.getChildren().filter(UnionTree.class::isInstance).findFirst();
            boolean shown =
                    below.filter(com.vaadin.flow.component.Component::isVisible).isPresent();
            below.ifPresentOrElse(tree -> tree.setVisible(!shown), () -> item.add(new UnionTree(unions, union.id())));
            button.getElement().setAttribute("aria-expanded", Boolean.toString(!shown));
        });
        return button;
    }
}
