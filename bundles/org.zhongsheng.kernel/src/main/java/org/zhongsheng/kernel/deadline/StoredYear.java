package org.zhongsheng.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.deadline.WorkCalendar.Draft;
import org.zhongsheng.platform.deadline.WorkCalendar.Year;

/** A year's notice that stands in place of the shipped one. */
@Entity
@Table(name = "kernel_calendar")
class StoredYear {

    static final int LONGEST_SOURCE = 200;
    static final int LONGEST_NOTICE = 4000;

    @Id
    @Column(name = "year_no")
    private int year;

    @Column(name = "source")
    private String source;

    @Column(name = "notice")
    private String notice;

    @Version
    @Column(name = "version")
    private int version;

    protected StoredYear() {}

    StoredYear(Draft draft) {
        year = draft.year();
        source = draft.source();
        notice = draft.notice();
    }

    void amend(Draft draft) {
        if (draft.version() != version) {
            throw new Conflict("the calendar of " + year + " has been changed");
        }
        source = draft.source();
        notice = draft.notice();
    }

    Year toYear() {
        return new Year(year, source, notice, NoticeReader.read(year, notice).days(), version);
    }
}
