package org.zhongsheng.organization.intake;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.member.EnrolmentRules;
import org.zhongsheng.organization.member.KnownMembers;
import org.zhongsheng.organization.member.MemberBatch;
import org.zhongsheng.organization.member.Origin;
import org.zhongsheng.organization.sheet.Unreadable;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.Options;
import org.zhongsheng.organization.staff.Progress;
import org.zhongsheng.organization.staff.RowSink;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.organization.staff.Summary;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/**
 * Imports staff lists. What is checked is what is written: both read the whole file by the same rules and compare it
 * with the register. Writing is one transaction.
 */
@Component(service = StaffImport.class)
public class StaffImport {

    public static final Permission IMPORT = new Permission("organization.member.import");

    private final EntityManager em;
    private final Transactions transactions;
    private final Access access;
    private final Audit audit;
    private final People people;
    private final Unions unions;
    private final Texts texts;
    private final Clock clock;

    @Activate
    public StaffImport(
            @Reference(target = "(osgi.unit.name=organization)") EntityManager em,
            @Reference Transactions transactions,
            @Reference Access access,
            @Reference Audit audit,
            @Reference People people,
            @Reference Unions unions,
            @Reference Texts texts) {
        this.em = em;
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.people = people;
        this.unions = unions;
        this.texts = texts;
        this.clock = Clock.systemDefaultZone();
    }

    /** How lists are opened today. */
    public Options options() {
        return Options.on(LocalDate.now(clock));
    }

    /** How the union's last list with these headers was understood, else what the columns seem to be. */
    public Mapping mapping(UnionId union, StaffSheet sheet) {
        access.require(IMPORT, unions.find(union).orElseThrow().scope());
        return transactions
                .read(() -> new Mappings(em).find(union, sheet.header()))
                .orElseGet(() -> sheet.proposal().mapping());
    }

    /** The latest imports into the register of this very union, newest first. */
    public List<PastImport> latest(Scope union, int limit) {
        access.require(IMPORT, union);
        return transactions.read(
                () -> em.createQuery("select i from Intake i where i.union = :path order by i.id desc", Intake.class)
                        .setParameter("path", union.path())
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(Intake::past)
                        .toList());
    }

    /** Reads the list to its end without writing anything to the register. */
    public Outcome<Report> check(Order order, Progress progress) throws IOException {
        return open(order, (sheet, union) -> {
            var comparison = comparison(order, union);
            var forecast = new Forecast(comparison, order.choices());
            var summary = read(order, sheet, comparison, forecast, progress);
            return new Report(null, forecast.counts(), summary);
        });
    }

    /**
     * Reads the list again and writes the rows that are not refused; nothing at all when it is cancelled, or when a row
     * is refused and all or nothing was asked for.
     */
    public Outcome<Report> commit(Order order, Progress progress) throws IOException {
        return open(order, (sheet, union) -> {
            var print = FilePrint.of(order.file());
            try {
                return transactions.write(() -> write(order, union, sheet, progress, print));
            } catch (Withdrawn withdrawn) {
                return withdrawn.report();
            }
        });
    }

    /** What is done with a list that is open. */
    private interface Work {
        Report run(StaffSheet sheet, Union union) throws IOException;
    }

    private Outcome<Report> open(Order order, Work work) throws IOException {
        var union = unions.find(order.union()).orElseThrow();
        access.require(IMPORT, union.scope());
        var findings = new ArrayList<>(order.mapping().findings());
        findings.addAll(EnrolmentRules.home(union));
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        var options = order.sheet() == null ? options() : options().sheet(order.sheet());
        try (var sheet = StaffSheet.open(order.file(), options)) {
            return Outcome.done(work.run(sheet, union));
        } catch (Unreadable unreadable) {
            return Outcome.refused(new Finding(Finding.Severity.ERROR, null, unreadable.reason(), null));
        } catch (Conflict meanwhile) {
            return Outcome.refused(Finding.error(null, "organization.intake.meanwhile"));
        }
    }

    private Report write(Order order, Union union, StaffSheet sheet, Progress progress, String print)
            throws IOException {
        var origin = Origin.of(access, clock.instant(), null);
        var intake = new Intake(union.scope(), order.name(), print, origin.at(), origin.by());
        em.persist(intake);
        em.flush();
        var comparison = comparison(order, union);
        var writer = writer(order, union, comparison, new Origin(intake.id(), origin.at(), origin.by()));
        var summary = read(order, sheet, comparison, writer, progress);
        if (summary.cancelled() || summary.refused() > 0 && order.choices().allOrNothing()) {
            throw new Withdrawn(new Report(null, Counts.NONE, summary));
        }
        var done = em.merge(intake);
        done.count(writer.counts(), summary.refused());
        new Mappings(em).remember(union.id(), sheet.header(), order.mapping());
        audit.record(Audit.Deed.of("organization.member.import", "organization.intake:" + done.id(), union.scope())
                .after(done.facts()));
        return new Report(done.id(), writer.counts(), summary);
    }

    private RegisterWriter writer(Order order, Union union, Comparison comparison, Origin origin) throws IOException {
        var terms = new RegisterWriter.Terms(union.scope(), order.choices(), LocalDate.now(clock));
        try {
            var batch = new MemberBatch(transactions.connection(), origin);
            return new RegisterWriter(people, comparison, new KnownMembers(em, origin), batch, terms);
        } catch (SQLException e) {
            throw new IOException("the register cannot be written", e);
        }
    }

    private Comparison comparison(Order order, Union union) {
        boolean skips = order.choices().known() == Choices.Known.SKIP;
        var said = Text.of(skips ? "organization.intake.known-skipped" : "organization.intake.known-filled");
        return new Comparison(people, unions, union, said);
    }

    /** Reads to the end, and keeps the refused rows in the error file where one is wanted. */
    private Summary read(Order order, StaffSheet sheet, Comparison comparison, RowSink sink, Progress progress)
            throws IOException {
        var errors = order.errors();
        if (errors == null) {
            return sheet.run(order.mapping(), comparison, sink, progress);
        }
        Summary summary;
        try (var file = order.errorFile(sheet, errors, texts)) {
            summary = sheet.run(order.mapping(), comparison, sink.and(file), progress);
        }
        if (summary.refused() == 0) {
            Files.deleteIfExists(errors);
        }
        return summary;
    }
}
