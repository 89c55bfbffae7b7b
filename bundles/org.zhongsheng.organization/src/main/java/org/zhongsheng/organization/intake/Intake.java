package org.zhongsheng.organization.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.zhongsheng.platform.union.Scope;

/** A staff list that was imported; its number stands in the histories of those it brought. */
@Entity
@Table(name = "organization_intake")
class Intake {

    static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organization_intake")
    @SequenceGenerator(name = "organization_intake", sequenceName = "organization_intake_seq", allocationSize = 1)
    private long id;

    @Column(name = "union_path")
    private String union;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "sha256")
    private String sha256;

    private int inserted;

    private int updated;

    private int skipped;

    private int refused;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Intake() {}

    Intake(Scope union, String fileName, String sha256, Instant recordedAt, String recordedBy) {
        this.union = union.path();
        this.fileName = fileName.length() > LONGEST_NAME ? fileName.substring(0, LONGEST_NAME) : fileName;
        this.sha256 = sha256;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    long id() {
        return id;
    }

    void count(Counts counts, int refusedRows) {
        inserted = counts.inserted();
        updated = counts.updated();
        skipped = counts.skipped();
        refused = refusedRows;
    }

    PastImport past() {
        return new PastImport(fileName, new Counts(inserted, updated, skipped), refused, recordedAt, recordedBy);
    }

    /** For the audit trail. */
    Map<String, String> facts() {
        return Map.of(
                "file", fileName,
                "sha256", sha256,
                "inserted", Integer.toString(inserted),
                "updated", Integer.toString(updated),
                "skipped", Integer.toString(skipped),
                "refused", Integer.toString(refused));
    }
}
