package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** Code and names of a union. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH + "/:id([0-9]{1,18})/edit",
        title = "organization.union.rename",
        permission = "platform.union.edit",
        menu = false)
public class UnionEditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UnionProfiles profiles;
    private final transient Unions unions;
    private final TextField code = new TextField(t("organization.unions.code"));
    private final TextField name = new TextField(t("organization.unions.name"));
    private final TextField shortName = new TextField(t("organization.unions.short-name"));

    @Activate
    public UnionEditView(@Reference UnionProfiles profiles, @Reference Unions unions) {
        this.profiles = profiles;
        this.unions = unions;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var union = UnionView.of(event, profiles).union();
        code.setValue(union.code());
        name.setValue(union.name());
        shortName.setValue(union.shortName());
        add(
                new PageHeader(t("organization.union.rename")).back(UnionsView.address(union), union.shortName()),
                new Form()
                        .section("organization.union.names")
                        .field("name", name)
                        .field("shortName", shortName)
                        .field("code", code)
                        .submit(
                                "organization.save",
                                () -> unions.amend(
                                        union.id(),
                                        union.version(),
                                        code.getValue(),
                                        name.getValue(),
                                        shortName.getValue()),
                                saved -> {
                                    Toast.done(t("organization.saved"));
                                    UI.getCurrentOrThrow().navigate(UnionsView.address(saved));
                                })
                        .cancel(UnionsView.address(union)));
    }
}
