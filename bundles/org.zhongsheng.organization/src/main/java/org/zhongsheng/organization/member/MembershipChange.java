package org.zhongsheng.organization.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.union.Scope;

/** One line of a member's history; it is written once and never changed. */
@Entity
@Table(name = "organization_change")
class MembershipChange {

    /** Ids that one call of the sequence gives. */
    static final int IDS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_change")
    @SequenceGenerator(name = "organization_change", sequenceName = "organization_change_seq", allocationSize = IDS)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "union_path")
    private String union;

    @Embedded
    private Change change;

    @Column(name = "intake_id")
    private @Nullable Long intake;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected MembershipChange() {}

    MembershipChange(PersonId person, Scope union, Change change, Origin origin) {
        this.person = person.value();
        this.union = union.path();
        this.change = change;
        this.intake = origin.intake();
        this.recordedAt = origin.at();
        this.recordedBy = origin.by();
    }

    HistoryLine line() {
        return new HistoryLine(id, new Scope(union), change, intake, recordedAt, recordedBy);
    }
}
