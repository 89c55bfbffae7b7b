package org.zhongsheng.organization.union;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.Facts;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.Identity;
import org.zhongsheng.platform.person.ResidentNumber;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/** The profiles of the unions: who may see one sees all of it but the representative's identity number. */
@Component(service = UnionProfiles.class)
public class UnionProfiles {

    public static final Permission VIEW = new Permission("organization.union.view");
    public static final Permission EDIT = new Permission("organization.union.edit");
    public static final Permission REVEAL = new Permission("organization.member.reveal");

    private final EntityManager em;
    private final Transactions transactions;
    private final Access access;
    private final Audit audit;
    private final Unions unions;
    private final Sealing sealing;
    private final Clock clock;

    @Activate
    public UnionProfiles(
            @Reference(target = "(osgi.unit.name=organization)") EntityManager em,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Audit audit,
            @Reference Unions unions,
            @Reference Sealing sealing) {
        this.em = em;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.unions = unions;
        this.sealing = sealing;
        this.clock = Clock.systemDefaultZone();
    }

    /** Empty when there is no such union. */
    public Optional<UnionSheet> find(UnionId id) {
        return transactions.read(() -> unions.find(id).map(union -> {
            access.require(VIEW, union.scope());
            return sheet(union, em.find(UnionProfile.class, id.value()));
        }));
    }

    /** What is wrong or worth a look in a profile; an error would refuse it. */
    public List<Finding> check(Profile profile) {
        return ProfileRules.check(profile, LocalDate.now(clock));
    }

    /**
     * Writes the profile.
     *
     * @param number of the legal representative's resident identity card; null leaves it as it is
     * @return refused with what is wrong, or when somebody else changed the profile since {@code version}
     */
    public Outcome<UnionSheet> amend(UnionId id, int version, Profile profile, @Nullable String number) {
        return transactions.write(() -> {
            var union = unions.find(id).orElseThrow();
            access.require(EDIT, union.scope());
            var row = row(id);
            var findings = refusals(row, version, profile, number);
            return findings.isEmpty()
                    ? Outcome.done(write(union, row, profile, number))
                    : Outcome.<UnionSheet>refused(findings);
        });
    }

    /** The legal representative's identity number in full; audited with the reason. */
    public Optional<String> reveal(UnionId id, String reason) {
        return transactions.write(() -> {
            var union = unions.find(id).orElseThrow();
            access.require(REVEAL, union.scope());
            audit.record(Audit.Deed.of("organization.union.reveal", subject(id), union.scope())
                    .because(reason));
            return Optional.ofNullable(em.find(UnionProfile.class, id.value()))
                    .map(UnionProfile::sealedNumber)
                    .map(sealing::open);
        });
    }

    private UnionProfile row(UnionId id) {
        var found = em.find(UnionProfile.class, id.value(), LockModeType.OPTIMISTIC);
        return found == null ? new UnionProfile(id) : found;
    }

    private List<Finding> refusals(UnionProfile row, int version, Profile profile, @Nullable String number) {
        if (row.version() != version) {
            return List.of(Finding.error(null, "organization.union.changed-meanwhile"));
        }
        if (number != null
                && ResidentNumber.flaw(ResidentNumber.canonical(number)).isPresent()) {
            return List.of(Finding.error("representative.number", "organization.union.number-wrong")
                    .under("GB 11643-1999"));
        }
        return check(profile).stream().filter(Finding::forbids).toList();
    }

    private UnionSheet write(Union union, UnionProfile row, Profile profile, @Nullable String number) {
        var before = Facts.of(row.profile());
        var after = Facts.of(profile);
        row.amend(profile);
        if (number != null) {
            row.seal(sealing.seal(ResidentNumber.canonical(number)));
        }
        var saved = em.merge(row);
        em.flush();
        audit.record(Audit.Deed.of("organization.union.amend", subject(union.id()), union.scope())
                .before(before.unlike(after))
                .after(after.unlike(before)));
        return sheet(union, saved);
    }

    private UnionSheet sheet(Union union, @Nullable UnionProfile row) {
        if (row == null) {
            return new UnionSheet(union, standing(union, Profile.EMPTY), Profile.EMPTY, null, 0);
        }
        var profile = row.profile();
        return new UnionSheet(union, standing(union, profile), profile, masked(row.sealedNumber()), row.version());
    }

    private @Nullable String masked(byte @Nullable [] number) {
        return number == null ? null : Identity.mask(sealing.open(number));
    }

    private Standing standing(Union union, Profile profile) {
        return switch (union.status()) {
            case FOUNDING -> Standing.FOUNDING;
            case MERGED -> Standing.MERGED;
            case DISSOLVED -> Standing.DISSOLVED;
            case ACTIVE -> profile.term().isOverdue(LocalDate.now(clock)) ? Standing.TERM_OVERDUE : Standing.ACTIVE;
        };
    }

    private static String subject(UnionId id) {
        return "organization.union:" + id;
    }
}
