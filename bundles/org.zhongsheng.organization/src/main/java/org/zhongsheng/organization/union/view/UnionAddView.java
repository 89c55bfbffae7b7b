package org.zhongsheng.organization.union.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** Adds a union below another. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH + "/:id([0-9]{1,18})/add",
        title = "organization.unions.add",
        permission = "platform.union.edit",
        menu = false)
public class UnionAddView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UnionProfiles profiles;
    private final transient Unions unions;
    private final Select<Level> level = new Select<>();
    private final TextField code = new TextField(t("organization.unions.code"));
    private final TextField name = new TextField(t("organization.unions.name"));
    private final TextField shortName = new TextField(t("organization.unions.short-name"));

    @Activate
    public UnionAddView(@Reference UnionProfiles profiles, @Reference Unions unions) {
        this.profiles = profiles;
        this.unions = unions;
        level.setLabel(t("organization.unions.level"));
        level.setItemLabelGenerator(one -> one == null ? "" : t("organization.level." + one.name()));
        code.setHelperText(t("organization.unions.code.help"));
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parent = UnionView.of(event, profiles).union();
        var levels = parent.level().below().stream().sorted().toList();
        level.setItems(levels);
        levels.stream().findFirst().ifPresent(level::setValue);
        add(
                new PageHeader(t("organization.unions.add"))
                        .explain(t("organization.union.under", parent.name()))
                        .back(UnionsView.address(parent), parent.shortName()),
                new Form()
                        .section("organization.union.names")
                        .field("level", level)
                        .field("name", name)
                        .field("shortName", shortName)
                        .field("code", code)
                        .submit(
                                "organization.unions.add",
                                () -> unions.add(
                                        parent.id(),
                                        level.getValue(),
                                        code.getValue(),
                                        name.getValue(),
                                        shortName.getValue()),
                                added -> {
                                    Toast.done(t("organization.saved"));
                                    UI.getCurrentOrThrow().navigate(UnionsView.address(added));
                                })
                        .cancel(UnionsView.address(parent)));
    }
}
