package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Arrays;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.member.MemberKey;
import org.zhongsheng.organization.member.MemberRow;
import org.zhongsheng.organization.member.MemberStatus;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.organization.view.Said;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.ui.list.Asked;
import org.zhongsheng.ui.list.Column;
import org.zhongsheng.ui.list.Filter;
import org.zhongsheng.ui.list.ListPane;
import org.zhongsheng.ui.list.Rows;
import org.zhongsheng.ui.page.EmptyState;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.work.Workplace;
import org.zhongsheng.vaadin.View;

/** The register of the union where one works and of all below it. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = MembersView.PATH,
        title = "organization.members.title",
        permission = "organization.member.view",
        order = 20,
        icon = "people")
public class MembersView extends Page {

    static final String PATH = "members";

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Access access;
    private final transient Workplace workplace;
    private final ListPane<MemberRow, MemberKey> list;

    @Activate
    public MembersView(@Reference Members members, @Reference Access access, @Reference Workplace workplace) {
        this.members = members;
        this.access = access;
        this.workplace = workplace;
        this.list = list();
        add(header(), list);
    }

    private PageHeader header() {
        var header = new PageHeader(t("organization.members.title")).explain(t("organization.members.explain"));
        if (access.anywhere(Registrar.EDIT)) {
            header.action(new Anchor(PATH + "/new", t("organization.members.enrol")));
            header.primary(
                    "organization.intake.title", () -> UI.getCurrentOrThrow().navigate(PATH + "/import"));
        }
        if (access.anywhere(Members.EXPORT)) {
            header.menu().download("download", "organization.members.export", download());
        }
        header.menu().item("print", "organization.roll.title", () -> UI.getCurrentOrThrow()
                .navigate(PATH + "/roll"));
        return header;
    }

    private ListPane<MemberRow, MemberKey> list() {
        return new ListPane<>(rows(), this::find)
                .search("organization.members.search")
                .filter(choice("status", "organization.members.status", MemberStatus.values()))
                .filter(choice("kind", "organization.particulars.staffKind", StaffKind.values()))
                .filter(choice("sex", "organization.members.sex", Sex.values()))
                .filter(Filter.choice(
                        Asking.LACKS,
                        "organization.members.completeness",
                        List.of(Asking.YES),
                        yes -> t("organization.members.incomplete")))
                .empty(new EmptyState("people", t("organization.members.empty"))
                        .link("organization.intake.title", PATH + "/import"))
                .at(workplace);
    }

    private static Rows<MemberRow> rows() {
        return new Rows<MemberRow>()
                .opens(row -> PATH + "/" + row.id().value())
                .column(Column.<MemberRow>text("organization.members.name", MemberRow::name)
                        .grow(2))
                .column(Column.<MemberRow>text("organization.members.union", MemberRow::unionName)
                        .grow(2))
                .column(Column.text("organization.particulars.department", row -> row.particulars()
                        .department()))
                .column(Column.text("organization.members.mobile", MemberRow::mobile))
                .column(Column.<MemberRow>text("organization.members.number", MemberRow::maskedNumber)
                        .width("13rem")
                        .deskOnly())
                .column(Column.<MemberRow>text(
                                "organization.particulars.joinDate",
                                row -> Said.of(row.particulars().joinDate()))
                        .sort("joined")
                        .deskOnly())
                .column(Column.chip(
                        "organization.members.status", row -> t(row.status().text()), row -> Tones.of(row.status())));
    }

    private Slice<MemberRow, MemberKey> find(Asked<MemberKey> asked) {
        var scope = workplace.scope();
        return members.search(Asking.query(asked, scope, members.sorts(scope)), asked.after());
    }

    /** The list as it is filtered when the link is clicked. */
    private DownloadHandler download() {
        return new RegisterDownload(members, access, () -> {
            var scope = workplace.scope();
            return Asking.query(list.asking(), scope, members.sorts(scope));
        });
    }

    private static Filter choice(String name, String labelKey, Enum<?>[] codes) {
        var names = Arrays.stream(codes).map(Enum::name).toList();
        return Filter.choice(name, labelKey, names, chosen -> Said.of(codes[names.indexOf(chosen)]));
    }
}
