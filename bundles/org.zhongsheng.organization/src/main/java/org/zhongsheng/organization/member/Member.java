package org.zhongsheng.organization.member;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Scope;

/** A person on the staff of a union's unit, member or not yet. */
@Entity
@Table(name = "organization_member")
class Member {

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "union_path")
    private String union;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Embedded
    private @Nullable Particulars particulars;

    /** The fields of {@link Requirement} that stand in this table and are empty, as bits, so that a list can ask for them. */
    private int lacks;

    @Version
    private int version;

    protected Member() {}

    Member(PersonId person, Scope union, Particulars particulars) {
        this.person = person.value();
        this.union = union.path();
        this.status = MemberStatus.STAFF;
        amend(particulars);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Scope union() {
        return new Scope(union);
    }

    MemberStatus status() {
        return status;
    }

    Particulars particulars() {
        return requireNonNullElse(particulars, Particulars.EMPTY);
    }

    int version() {
        return version;
    }

    void amend(Particulars amended) {
        particulars = amended;
        lacks = Requirement.lacks(amended);
    }

    /** Lets the change happen. @return false when it cannot happen to a membership in this state */
    boolean undergo(ChangeKind kind, LocalDate on) {
        var to = kind.from(status);
        to.ifPresent(state -> {
            status = state;
            switch (kind) {
                case JOIN -> amend(particulars().joinedOn(on));
                case RETIRE -> amend(particulars().retired());
                default -> {}
            }
        });
        return to.isPresent();
    }

    void moveTo(Scope other) {
        union = other.path();
    }
}
