package org.zhongsheng.testing.data.ledger;

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
@Table(name = "ledger_line")
public class Line implements LongSupplier, Consumer<String> {

    @Id
    @GeneratedValue(generator = "ledger_line_seq")
    @SequenceGenerator(name = "ledger_line_seq", sequenceName = "ledger_line_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column
    private String title = "";

    protected Line() {}

    public Line(String title) {
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
