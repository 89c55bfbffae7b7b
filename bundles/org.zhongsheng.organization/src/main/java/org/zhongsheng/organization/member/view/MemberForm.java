package org.zhongsheng.organization.member.view;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.organization.member.MemberDraft;
import org.zhongsheng.organization.member.Particulars;
import org.zhongsheng.organization.view.RecordFields;
import org.zhongsheng.organization.view.Said;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.Person;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.ResidentNumber;
import org.zhongsheng.platform.person.Sex;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.ui.form.DateField;
import org.zhongsheng.ui.form.Form;

/** The fields about a member. Sex and birth are asked for because not every document tells them. */
final class MemberForm {

    private final TextField name = new TextField(t("organization.members.name"));
    private final Select<IdType> idType = new Select<>();
    private final TextField number = new TextField(t("organization.members.number"));
    private final Select<Sex> sex = new Select<>();
    private final DateField birth = new DateField(t("organization.members.birth"));
    private final TextField mobile = new TextField(t("organization.members.mobile"));
    private final TextField email = new TextField(t("organization.members.email"));
    private final RecordFields<Particulars> particulars;
    private final Form form = new Form();

    MemberForm(@Nullable Person person, Particulars known) {
        particulars = new RecordFields<>(known, "organization.particulars");
        idType.setLabel(t("organization.members.id-type"));
        idType.setItems(IdType.values());
        idType.setItemLabelGenerator(type -> type == null ? "" : t("organization.idType." + type.name()));
        idType.setValue(IdType.RESIDENT);
        sex.setLabel(t("organization.members.sex"));
        sex.setItems(Sex.values());
        sex.setEmptySelectionAllowed(true);
        sex.setItemLabelGenerator(Said::of);
        birth.setHelperText(t("organization.members.derived"));
        if (person != null) {
            fill(person);
        }
        lay();
    }

    Form form() {
        return form;
    }

    /** What is wrong with the number itself. */
    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        if (!number.isEmpty() && identity() == null) {
            findings.add(Finding.error("identity", "organization.member.number-wrong")
                    .under(idType.getValue() == IdType.RESIDENT ? "GB 11643-1999" : ""));
        }
        return findings;
    }

    MemberDraft draft(Scope home) {
        var person = new PersonDraft(
                home,
                name.getValue().strip(),
                identity(),
                sex.getValue(),
                birth.getValue(),
                entered(mobile),
                entered(email));
        return new MemberDraft(person, particulars.value());
    }

    static @Nullable String entered(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    private void fill(Person person) {
        name.setValue(person.name());
        var masked = person.maskedNumber();
        number.setPlaceholder(masked == null ? "" : masked);
        number.setHelperText(t("organization.members.number.keep"));
        if (person.idType() != null) {
            idType.setValue(person.idType());
        }
        sex.setValue(person.sex());
        birth.setValue(person.birth());
        mobile.setValue(person.mobile() == null ? "" : person.mobile());
        email.setValue(person.email() == null ? "" : person.email());
    }

    private void lay() {
        form.section("organization.member.person")
                .field("name", name)
                .field("idType", idType)
                .optional("identity", number)
                .check("identity", this::findings)
                .optional("sex", sex)
                .optional("birth", birth)
                .optional("mobile", mobile)
                .optional("email", email)
                .section("organization.member.particulars");
        particulars.into(form, "");
    }

    /** Null when the field is empty or holds no number of the kind. */
    private @Nullable Identity identity() {
        var canonical = ResidentNumber.canonical(number.getValue());
        try {
            return canonical.isEmpty() ? null : new Identity(idType.getValue(), canonical);
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }
}
