package org.zhongsheng.kernel.deadline;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.deadline.CalendarChanged;
import org.zhongsheng.platform.deadline.DayKind;
import org.zhongsheng.platform.deadline.Days;
import org.zhongsheng.platform.deadline.WorkCalendar;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/**
 * Keeps the notices that somebody took down; the others are as shipped. A copy of all days is good for five seconds, on
 * this node until the next change.
 */
@Component
public final class NoticeCalendar implements WorkCalendar {

    private static final long GOOD_FOR = Duration.ofSeconds(5).toNanos();
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2199;
    private static final int MAX_KEPT = 200;

    private final Transactions transactions;
    private final EntityManager em;
    private final Access access;
    private final Tree tree;
    private final Audit audit;
    private final Events events;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Copy copy;

    /** @param special days by date; a later notice wins, as it may speak of the end of the year before */
    private record Copy(Map<Integer, Year> years, Map<LocalDate, DayKind> special, long until) {}

    @Activate
    public NoticeCalendar(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Access access,
            @Reference Tree tree,
            @Reference Audit audit,
            @Reference Events events) {
        this.transactions = transactions;
        this.em = em;
        this.access = access;
        this.tree = tree;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public DayKind kind(LocalDate day) {
        var special = copy().special.get(day);
        return special == null ? Days.PLAIN.kind(day) : special;
    }

    @Override
    public boolean knows(int year) {
        return copy().years.containsKey(year);
    }

    @Override
    public List<Year> years() {
        return List.copyOf(copy().years.values()).reversed();
    }

    @Override
    public Reading read(int year, String notice) {
        return NoticeReader.read(year, notice);
    }

    @Override
    public Outcome<Year> save(Draft given) {
        var root = tree.root().orElseThrow();
        access.require(EDIT, root);
        var draft =
                new Draft(given.year(), given.source().strip(), given.notice().strip(), given.version());
        var findings = findings(draft);
        return findings.isEmpty()
                ? transactions.write(() -> {
                    var before = copy().years.get(draft.year());
                    var saved = saved(draft);
                    audit.record(Deed.of("platform.calendar.save", "platform.calendar:" + draft.year(), root)
                            .before(fields(before))
                            .after(fields(saved)));
                    events.publish(new CalendarChanged(draft.year()));
                    transactions.afterCommit(() -> {
                        changes.incrementAndGet();
                        copy = null;
                    });
                    return Outcome.done(saved);
                })
                : Outcome.refused(findings);
    }

    private static List<Finding> findings(Draft draft) {
        var findings = new ArrayList<Finding>();
        if (draft.year() < FIRST_YEAR || draft.year() > LAST_YEAR) {
            findings.add(Finding.error("year", "platform.calendar.year", FIRST_YEAR + "–" + LAST_YEAR));
            return findings;
        }
        if (draft.source().isEmpty() || draft.source().length() > StoredYear.LONGEST_SOURCE) {
            findings.add(Finding.error("source", "platform.calendar.source", StoredYear.LONGEST_SOURCE));
        }
        if (draft.notice().length() > StoredYear.LONGEST_NOTICE) {
            findings.add(Finding.error("notice", "platform.calendar.long", StoredYear.LONGEST_NOTICE));
        } else {
            NoticeReader.read(draft.year(), draft.notice()).findings().stream()
                    .filter(Finding::forbids)
                    .forEach(findings::add);
        }
        return findings;
    }

    private Year saved(Draft draft) {
        var stored = em.find(StoredYear.class, draft.year());
        if (stored != null) {
            stored.amend(draft);
        } else if (draft.version() == 0) {
            stored = new StoredYear(draft);
            em.persist(stored);
        } else {
            throw new Conflict("the calendar of " + draft.year() + " is no more");
        }
        em.flush();
        return stored.toYear();
    }

    private static Map<String, String> fields(@Nullable Year year) {
        return year == null
                ? Map.of()
                : Map.of("source", year.source(), "days", year.days().size() + "", "notice", shortened(year.notice()));
    }

    private static String shortened(String notice) {
        return notice.length() <= MAX_KEPT ? notice : notice.substring(0, MAX_KEPT) + "…";
    }

    private Copy copy() {
        var kept = copy;
        long now = System.nanoTime();
        if (kept != null && kept.until - now > 0) {
            return kept;
        }
        long before = changes.get();
        var years = transactions.read(this::load);
        var special = new HashMap<LocalDate, DayKind>();
        years.values().forEach(year -> year.days().forEach(day -> special.put(day.day(), day.kind())));
        var fresh = new Copy(years, special, now + GOOD_FOR);
        if (changes.get() == before) {
            copy = fresh;
        }
        return fresh;
    }

    private Map<Integer, Year> load() {
        var years = new TreeMap<Integer, Year>();
        ShippedYears.all().forEach(year -> years.put(year.year(), year));
        em.createQuery("select y from StoredYear y", StoredYear.class)
                .getResultStream()
                .map(StoredYear::toYear)
                .forEach(year -> years.put(year.year(), year));
        return years;
    }
}
