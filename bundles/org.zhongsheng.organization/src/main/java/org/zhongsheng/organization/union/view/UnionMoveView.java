package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.vaadin.View;

/** Moves a union, with everything below it, to another place of the tree. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH + "/:id([0-9]{1,18})/move",
        title = "organization.union.move",
        permission = "platform.union.edit",
        menu = false)
public class UnionMoveView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UnionProfiles profiles;
    private final transient Unions unions;
    private final UnionPicker parent;
    private final TextArea reason = new TextArea(t("organization.reason"));

    @Activate
    public UnionMoveView(@Reference UnionProfiles profiles, @Reference Unions unions, @Reference Access access) {
        this.profiles = profiles;
        this.unions = unions;
        parent = new UnionPicker(t("organization.union.new-parent"), unions, () -> access.scopes(Unions.EDIT));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var union = UnionView.of(event, profiles).union();
        add(
                new PageHeader(t("organization.union.move"))
                        .explain(union.name())
                        .back(UnionsView.address(union), union.shortName()),
                new Form()
                        .section("organization.union.parents")
                        .note(new Paragraph(t("organization.union.move.explain")))
                        .field("parent", parent)
                        .field("reason", reason)
                        .submit(
                                "organization.union.move",
                                () -> unions.move(union.id(), parent.getValue().id(), reason.getValue()),
                                moved -> {
                                    Toast.done(t("organization.saved"));
                                    UI.getCurrentOrThrow().navigate(UnionsView.address(moved));
                                })
                        .cancel(UnionsView.address(union)));
    }
}
