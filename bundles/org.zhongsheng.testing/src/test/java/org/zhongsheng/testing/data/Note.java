package org.zhongsheng.testing.data;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "notes_note")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notes_note_seq")
    @SequenceGenerator(name = "notes_note_seq", sequenceName = "notes_note_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    private String title = "";

    @Column(name = "union_path")
    private String path = "";

    @Column(name = "union_d2", insertable = false, updatable = false)
    private @Nullable String city;

    @Lob
    private @Nullable String body;

    private byte @Nullable [] sealed;

    protected Note() {}

    Note(String title) {
        this.title = title;
        this.path = "00001" + "00002" + "00003";
        this.body = "正文".repeat(3000);
        this.sealed = new byte[] {1, 2, 3};
    }

    Long id() {
        return id;
    }

    String title() {
        return title;
    }

    @Nullable
    String city() {
        return city;
    }

    @Nullable
    String body() {
        return body;
    }

    void rename(String to) {
        title = to;
    }
}
