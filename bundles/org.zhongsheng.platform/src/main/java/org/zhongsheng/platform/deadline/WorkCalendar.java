package org.zhongsheng.platform.deadline;

import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;

/**
 * The calendar of work of the whole installation: for each year what the State Council's notice says, in its own words.
 * Of a year without a notice only weekdays and weekends are known.
 */
@ProviderType
public interface WorkCalendar extends Days {

    /** Needed at the root. */
    Permission EDIT = new Permission("platform.calendar.edit");

    /** All years with a notice, latest first. */
    List<Year> years();

    boolean knows(int year);

    /** What a text is understood to say; nothing is written. */
    Reading read(int year, String notice);

    /**
     * Takes a notice down, in place of what stood there for its year.
     *
     * @return refused if the notice says what cannot be, or the source is missing
     * @throws org.zhongsheng.platform.data.Conflict if another has changed the year since
     */
    Outcome<Year> save(Draft draft);

    /** @param kind {@link DayKind#HOLIDAY} or {@link DayKind#MAKEUP_WORKDAY} */
    record SpecialDay(LocalDate day, DayKind kind, String festival) {}

    /** @param days in their order */
    record Reading(List<SpecialDay> days, List<Finding> findings) {

        public Reading {
            days = List.copyOf(days);
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return findings.stream().noneMatch(Finding::forbids);
        }
    }

    /**
     * @param source title, number and date of the notice
     * @param version 0 for what was shipped
     */
    record Year(int year, String source, String notice, List<SpecialDay> days, int version) {

        public Year {
            days = List.copyOf(days);
        }

        public Draft draft() {
            return new Draft(year, source, notice, version);
        }
    }

    /** @param version of the year that was read, 0 for one that was shipped or not there */
    record Draft(int year, String source, String notice, int version) {}
}
