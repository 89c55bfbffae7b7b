package org.zhongsheng.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.union.Scope;

@Entity
@Table(name = "sample_suggestion")
class Suggestion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sample_suggestion_seq")
    @SequenceGenerator(name = "sample_suggestion_seq", sequenceName = "sample_suggestion_seq")
    long id;

    @Column(name = "union_path")
    String unionPath = "";

    String author = "";
    String words = "";

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;

    protected Suggestion() {}

    Suggestion(Scope at, User author, String words, Instant writtenAt) {
        this.unionPath = at.path();
        this.author = author.name();
        this.words = words;
        this.writtenAt = writtenAt;
    }
}
