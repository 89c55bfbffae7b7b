package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.zhongsheng.organization.member.HistoryLine;
import org.zhongsheng.organization.member.MemberSheet;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.view.RecordFields;
import org.zhongsheng.organization.view.Said;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.ui.page.Chip;
import org.zhongsheng.ui.page.Facts;
import org.zhongsheng.ui.page.Masked;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Section;
import org.zhongsheng.ui.page.Timeline;
import org.zhongsheng.ui.work.UnionPicker;
import org.zhongsheng.vaadin.View;

/** One member: who she is, what is still missing, and what has happened to her membership. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = MembersView.PATH + "/:id([0-9]{1,18})",
        title = "organization.member.title",
        permission = "organization.member.view",
        menu = false)
public class MemberView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Members members;
    private final transient Registrar registrar;
    private final transient Unions unions;
    private final transient Access access;

    @Activate
    public MemberView(
            @Reference Members members,
            @Reference Registrar registrar,
            @Reference Unions unions,
            @Reference Access access) {
        this.members = members;
        this.registrar = registrar;
        this.unions = unions;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(of(event, members));
    }

    /** The member of an address. */
    static MemberSheet of(BeforeEnterEvent event, Members members) {
        var id = event.getRouteParameters().getLong("id").map(PersonId::new);
        return id.flatMap(members::find).orElseThrow(NotFoundException::new);
    }

    private void show(MemberSheet sheet) {
        removeAll();
        add(header(sheet));
        if (!sheet.missing().isEmpty()) {
            add(missing(sheet));
        }
        add(
                new Section(t("organization.member.person"), person(sheet.person())),
                new Section(
                        t("organization.member.particulars"),
                        new RecordFields<>(sheet.particulars(), "organization.particulars").facts()),
                history(sheet));
    }

    private PageHeader header(MemberSheet sheet) {
        var person = sheet.person();
        var header = new PageHeader(person.name())
                .back(MembersView.PATH, t("organization.members.title"))
                .state(new Chip(t(sheet.status().text()), Tones.of(sheet.status())));
        if (access.allows(Registrar.EDIT, person.home())) {
            header.primary("organization.member.edit", () -> UI.getCurrentOrThrow()
                    .navigate(MembersView.PATH + "/" + person.id().value() + "/edit"));
            header.menu()
                    .item("history", "organization.member.change", () -> new ChangeDialog(sheet, registrar, this::show)
                            .open());
            header.menu().item("switch", "organization.member.move", () -> new TransferDialog(
                            sheet, registrar, picker(), this::show)
                    .open());
        }
        header.menu().print();
        return header;
    }

    private UnionPicker picker() {
        return new UnionPicker(t("organization.member.to"), unions, () -> access.scopes(Registrar.EDIT));
    }

    private static Section missing(MemberSheet sheet) {
        var names = sheet.missing().stream()
                .sorted()
                .map(requirement -> t(requirement.text()))
                .collect(Collectors.joining(t("organization.and")));
        return new Section(
                t("organization.member.completeness", sheet.completeness()),
                new Paragraph(t("organization.member.missing", names)));
    }

    private Facts person(Person person) {
        var facts = new Facts()
                .fact("organization.members.name", person.name())
                .fact("organization.members.sex", Said.of(person.sex()))
                .fact("organization.members.birth", Said.of(person.birth()));
        var masked = person.maskedNumber();
        if (masked != null && access.allows(Members.REVEAL, person.home())) {
            facts.fact(
                    "organization.members.number", new Masked(masked, reason -> members.reveal(person.id(), reason)));
        } else {
            facts.fact("organization.members.number", masked);
        }
        facts.fact("organization.members.mobile", person.mobile()).fact("organization.members.email", person.email());
        unions.find(person.home().union())
                .ifPresent(home ->
                        facts.fact("organization.members.union", new Anchor("unions/" + home.id(), home.name())));
        return facts;
    }

    private Section history(MemberSheet sheet) {
        var lines = members.history(sheet.person().id());
        var homes = unions.all(lines.stream().map(line -> line.union().union()).toList());
        var timeline = new Timeline();
        for (var line : lines) {
            var home = homes.get(line.union().union());
            timeline.entry(
                    line.recordedAt(),
                    what(line, home == null ? "" : home.shortName()),
                    line.recordedBy(),
                    new Paragraph(why(line)));
        }
        var section = new Section(t("organization.member.history"));
        section.add(lines.isEmpty() ? new Paragraph(t("organization.member.history.none")) : timeline);
        return section;
    }

    private static String what(HistoryLine line, String union) {
        return t(
                "organization.member.history.line",
                line.change().kind().text(),
                line.change().effectiveAt().toString(),
                union);
    }

    private static String why(HistoryLine line) {
        var intake = line.intake();
        if (intake != null) {
            return t("organization.member.history.intake", intake.toString());
        }
        return Stream.of(line.change().reason(), line.change().docNo())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
