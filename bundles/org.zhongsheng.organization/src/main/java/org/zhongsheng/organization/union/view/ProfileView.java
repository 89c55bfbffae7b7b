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
import org.zhongsheng.organization.union.Founding;
import org.zhongsheng.organization.union.Headcount;
import org.zhongsheng.organization.union.Means;
import org.zhongsheng.organization.union.Profile;
import org.zhongsheng.organization.union.Representative;
import org.zhongsheng.organization.union.Term;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.organization.union.UnionSheet;
import org.zhongsheng.organization.union.Unit;
import org.zhongsheng.organization.view.RecordFields;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.ui.form.Form;
import org.zhongsheng.ui.page.Page;
import org.zhongsheng.ui.page.PageHeader;
import org.zhongsheng.ui.page.Toast;
import org.zhongsheng.vaadin.View;

/** The profile of a union to be filled in. */
@Component(service = com.vaadin.flow.component.Component.class, scope = ServiceScope.PROTOTYPE)
@View(
        path = UnionsView.PATH + "/:id([0-9]{1,18})/profile",
        title = "organization.union.edit-profile",
        permission = "organization.union.edit",
        menu = false)
public class ProfileView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient UnionProfiles profiles;

    @Activate
    public ProfileView(@Reference UnionProfiles profiles) {
        this.profiles = profiles;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var sheet = UnionView.of(event, profiles);
        var address = UnionsView.address(sheet.union());
        add(
                new PageHeader(t("organization.union.edit-profile"))
                        .explain(sheet.union().name())
                        .back(address, sheet.union().shortName()),
                new Fields(sheet).form().cancel(address));
    }

    /** The fields of each part of the profile. */
    private final class Fields {

        private final UnionSheet sheet;
        private final Form form = new Form();
        private final RecordFields<Unit> unit;
        private final RecordFields<Founding> founding;
        private final RecordFields<Headcount> headcount;
        private final RecordFields<Term> term;
        private final RecordFields<Means> means;
        private final RecordFields<Representative> representative;
        private final TextField number = new TextField(t("organization.profile.representative.number"));

        Fields(UnionSheet sheet) {
            this.sheet = sheet;
            var profile = sheet.profile();
            unit = part("unit", profile.unit());
            founding = part("founding", profile.founding());
            headcount = part("headcount", profile.headcount());
            term = part("term", profile.term());
            means = part("means", profile.means());
            representative = part("representative", profile.representative());
            var masked = sheet.maskedNumber();
            number.setPlaceholder(masked == null ? "" : masked);
            number.setHelperText(t("organization.profile.representative.number.help"));
            form.optional("representative.number", number);
        }

        private <R extends Record> RecordFields<R> part(String name, R part) {
            var key = "organization.profile." + name;
            form.section(key);
            return new RecordFields<>(part, key).into(form, name + ".");
        }

        Form form() {
            return form.submit("organization.save", this::save, saved -> {
                Toast.done(t("organization.saved"));
                UI.getCurrentOrThrow().navigate(UnionsView.address(saved.union()));
            });
        }

        private Outcome<UnionSheet> save() {
            var profile = new Profile(
                    unit.value(),
                    founding.value(),
                    headcount.value(),
                    term.value(),
                    means.value(),
                    representative.value());
            var typed = number.getValue().isBlank() ? null : number.getValue();
            return profiles.amend(sheet.union().id(), sheet.version(), profile, typed);
        }
    }
}
