package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.member.Amendment;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** Edits a member. Who is too late sees beside her own entries what the other has written. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = MembersView.PATH + "/:id([0-9]{1,18})/edit",
        title = "organization.member.edit",
        permission = "organization.member.edit",
        menu = false)
public class MemberEditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Registrar registrar;

    @Activate
    public MemberEditView(@Reference Members members, @Reference Registrar registrar) {
        this.members = members;
        this.registrar = registrar;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MemberView.of(event, members));
    }

    private void show(MemberSheet sheet) {
        removeAll();
        var fields = new MemberForm(sheet.person(), sheet.particulars());
        add(
                new PageHeader(t("organization.member.edit"))
                        .explain(sheet.person().name())
                        .back(address(sheet), sheet.person().name()),
                fields.form()
                        .submit("organization.save", () -> save(sheet, fields), saved -> {
                            Toast.done(t("organization.saved"));
                            UI.getCurrentOrThrow().navigate(address(saved));
                        })
                        .cancel(address(sheet)));
    }

    private Outcome<MemberSheet> save(MemberSheet sheet, MemberForm fields) {
        var wrong = fields.findings();
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        var person = sheet.person();
        var draft = fields.draft(person.home());
        return switch (registrar.amend(person.id(), person.version(), sheet.version(), draft)) {
            case Amendment.Saved(var saved) -> Outcome.done(saved);
            case Amendment.Refused(var findings) -> Outcome.refused(findings);
            case Amendment.Outdated(var current) -> {
                compare(sheet, current);
                yield Outcome.refused(Finding.error(null, "organization.member.outdated"));
            }
        };
    }

    /** The other's change above, mine still in the fields: to go on, one takes hers over or opens the record again. */
    private void compare(MemberSheet mine, MemberSheet current) {
        getChildren().filter(OthersChange.class::isInstance).toList().forEach(this::remove);
        addComponentAtIndex(1, new OthersChange(mine, current, () -> show(current)));
    }

    private static String address(MemberSheet sheet) {
        return MembersView.PATH + "/" + sheet.person().id().value();
    }
}
