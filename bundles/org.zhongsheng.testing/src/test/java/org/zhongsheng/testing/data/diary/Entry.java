package org.zhongsheng.testing.data.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** An entity that a test outside its bundle can speak to, by types of the JDK: its id, and a new title. */
@Entity
@Table(name = "diary_entry")
public class Entry implements LongSupplier, Consumer<String> {

    @Id
    @GeneratedValue(generator = "diary_entry_seq")
    @SequenceGenerator(name = "diary_entry_seq", sequenceName = "diary_entry_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column
    private String title = "";

    protected Entry() {}

    public Entry(String title) {
        this.title = title;
    }

    @Override
    public long getAsLong() {
        return id;
    }

    @Override
    public void accept(String newTitle) {
        title = newTitle;
    }
}
