package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.member.Change;
import org.zhongsheng.organization.member.ChangeKind;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.form.DateField;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** Enrols one person, as a member or on the staff only. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = MembersView.PATH + "/new",
        title = "organization.members.enrol",
        permission = "organization.member.edit",
        menu = false)
public class MemberNewView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Registrar registrar;
    private final MemberForm fields = new MemberForm(null, Particulars.EMPTY);
    private final UnionPicker union;
    private final DateField joined = new DateField(t("organization.members.joins"));

    @Activate
    public MemberNewView(
            @Reference Registrar registrar,
            @Reference Unions unions,
            @Reference Access access,
            @Reference Workplace workplace) {
        this.registrar = registrar;
        union = new UnionPicker(t("organization.members.union"), unions, () -> access.scopes(Registrar.EDIT));
        workplace.union().ifPresent(union::setValue);
        joined.setHelperText(t("organization.members.joins.help"));
        narrow();
        add(
                new PageHeader(t("organization.members.enrol")).back(MembersView.PATH, t("organization.members.title")),
                fields.form()
                        .section("organization.member.membership")
                        .field("union", union)
                        .optional("effectiveAt", joined)
                        .submit("organization.members.enrol", this::enrol, MemberNewView::open)
                        .cancel(MembersView.PATH));
    }

    private Outcome<MemberSheet> enrol() {
        var wrong = fields.findings();
        return wrong.isEmpty()
                ? registrar.enrol(fields.draft(union.getValue().scope()), join())
                : Outcome.refused(wrong);
    }

    private @Nullable Change join() {
        @Nullable LocalDate day = joined.getValue();
        return day == null ? null : Change.of(ChangeKind.JOIN, day);
    }

    private static void open(MemberSheet sheet) {
        Toast.done(t("organization.saved"));
        UI.getCurrentOrThrow()
                .navigate(MembersView.PATH + "/" + sheet.person().id().value());
    }
}
