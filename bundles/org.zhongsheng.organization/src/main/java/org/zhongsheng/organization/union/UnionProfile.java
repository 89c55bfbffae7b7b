package org.zhongsheng.organization.union;

import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.union.UnionId;

/** The row behind a {@link Profile}; it comes with the first amendment. */
@Entity
@Table(name = "organization_union")
class UnionProfile {

    @Id
    @Column(name = "union_id")
    private long union;

    @Embedded
    private @Nullable Unit unit;

    @Embedded
    private @Nullable Founding founding;

    @Embedded
    private @Nullable Headcount headcount;

    @Embedded
    private @Nullable Term term;

    @Embedded
    private @Nullable Means means;

    @Embedded
    private @Nullable Representative representative;

    @Column(name = "rep_number")
    private byte @Nullable [] sealedNumber;

    @Version
    private int version;

    protected UnionProfile() {}

    UnionProfile(UnionId union) {
        this.union = union.value();
    }

    Profile profile() {
        return new Profile(
                requireNonNullElse(unit, Unit.EMPTY),
                requireNonNullElse(founding, Founding.EMPTY),
                requireNonNullElse(headcount, Headcount.EMPTY),
                requireNonNullElse(term, Term.EMPTY),
                requireNonNullElse(means, Means.EMPTY),
                requireNonNullElse(representative, Representative.EMPTY));
    }

    void amend(Profile profile) {
        unit = profile.unit();
        founding = profile.founding();
        headcount = profile.headcount();
        term = profile.term();
        means = profile.means();
        representative = profile.representative();
    }

    byte @Nullable [] sealedNumber() {
        return sealedNumber;
    }

    void seal(byte[] number) {
        sealedNumber = number;
    }

    int version() {
        return version;
    }
}
