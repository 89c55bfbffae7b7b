package org.zhongsheng.testing.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Transactions;

@OnBothDatabases("notes")
class TransactionsTest {

    private final Transactions transactions;
    private final EntityManager notes;

    TransactionsTest(TestDatabase database, Transactions transactions) {
        this.transactions = transactions;
        this.notes = database.entityManager("notes");
    }

    private Note persist(String title) {
        var note = new Note(title);
        notes.persist(note);
        return note;
    }

    private List<String> titles(String like) {
        return transactions.read(() -> notes.createQuery(
                        "select n.title from Note n where n.title like :like order by n.title", String.class)
                .setParameter("like", like)
                .getResultList());
    }

    @Test
    void keepsWhatWasWritten() {
        var id = transactions.write(() -> persist("kept")).id();

        var found = transactions.read(() -> notes.find(Note.class, id));

        assertThat(found.title()).isEqualTo("kept");
        assertThat(found.city()).isEqualTo("0000100002");
        assertThat(found.body()).startsWith("正文正文").hasSize(6000);
    }

    @Test
    void rollsBackAndRethrowsWhatTheWorkThrows() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    persist("checked");
                    notes.flush();
                    throw new IOException("no paper");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no paper");

        assertThat(titles("checked")).isEmpty();
    }

    @Test
    void innerWorkJoinsTheOuterTransaction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.write(() -> {
                    transactions.run(() -> persist("joined"));
                    assertThat(titles("joined")).containsExactly("joined");
                    throw new IllegalStateException();
                }));

        assertThat(titles("joined")).isEmpty();
    }

    @Test
    void nothingIsKeptWhenTheFailureOfInnerWorkIsSwallowed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    persist("half");
                    try {
                        transactions.run(() -> {
                            throw new IOException("inner");
                        });
                    } catch (IOException e) {
                        persist("other half");
                    }
                }))
                .withMessageContaining("inner work failed")
                .havingCause()
                .withMessage("inner");

        assertThat(titles("%half")).isEmpty();
    }

    @Test
    void writeWithinReadIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.read(() -> transactions.write(() -> persist("refused"))))
                .withMessageContaining("write within read");
        assertThatIllegalStateException().isThrownBy(() -> transactions.read(() -> persist("refused")));
    }

    @Test
    void nothingWorksWithoutATransaction() {
        assertThat(transactions.isOpen()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> notes.find(Note.class, 1L))
                .withMessageContaining("Transactions.read or write");
        assertThatIllegalStateException().isThrownBy(transactions::connection);
    }

    @Test
    void actionsBeforeTheCommitWriteInTheTransactionOncePerKey() {
        transactions.run(() -> {
            persist("act 1");
            for (int i = 0; i < 3; i++) {
                transactions.beforeCommit("audit", () -> {
                    persist("act 2");
                    transactions.beforeCommit("more", () -> persist("act 3"));
                });
            }
        });

        assertThat(titles("act %")).containsExactly("act 1", "act 2", "act 3");
    }

    @Test
    void aFailingActionBeforeTheCommitRollsBack() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    persist("audited");
                    transactions.beforeCommit("audit", () -> {
                        throw new UnsupportedOperationException("audit is full");
                    });
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThat(titles("audited")).isEmpty();
    }

    @Test
    void actionsAfterTheCommitSeeItAndMayFail() {
        var seen = new ArrayList<String>();
        transactions.run(() -> {
            transactions.afterCommit(() -> {
                throw new IllegalStateException("this belongs to the log of the test");
            });
            transactions.afterCommit(() -> seen.addAll(titles("after")));
            persist("after");
        });

        assertThat(seen).containsExactly("after");
    }

    @Test
    void actionsAfterTheCommitAreForgottenWithARollback() {
        var seen = new ArrayList<String>();
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.run(() -> {
                    transactions.afterCommit(() -> seen.add("no"));
                    throw new IllegalStateException();
                }));

        assertThat(seen).isEmpty();
    }

    @Test
    void theConnectionSeesWhatWasPersistedAndCannotCommit() throws Exception {
        transactions.run(() -> {
            var note = persist("tagged");
            var connection = transactions.connection();
            try (var insert = connection.prepareStatement("insert into notes_tag (note_id, tag) values (?, 'red')")) {
                insert.setLong(1, note.id());
                assertThat(insert.executeUpdate()).isOne();
            }
            assertThatIllegalStateException().isThrownBy(connection::commit);
        });

        assertThat(titles("tagged")).containsExactly("tagged");
    }

    @Test
    void aConnectionThatWasKeptIsOfNoUse() {
        var kept = transactions.read(transactions::connection);

        assertThatIllegalStateException().isThrownBy(kept::createStatement);
    }

    @Test
    void idsComeFromTheSequenceInBlocks() {
        var first = transactions.write(() -> persist("block")).id();
        var second = transactions.write(() -> persist("block")).id();

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void aStaleRecordIsAConflict() {
        var stale = transactions.write(() -> persist("stale 0"));
        transactions.run(() -> notes.find(Note.class, stale.id()).rename("stale 1"));

        stale.rename("stale 2");
        assertThatThrownBy(() -> transactions.run(() -> notes.merge(stale))).isInstanceOf(Conflict.class);

        assertThat(titles("stale %")).containsExactly("stale 1");
    }

    @Test
    void aDeadlockIsAConflictForOneOfTheTwo() throws Exception {
        var a = transactions.write(() -> persist("dead a")).id();
        var b = transactions.write(() -> persist("dead b")).id();
        var meeting = new CyclicBarrier(2);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> isConflict(a, b, meeting));
            var other = threads.submit(() -> isConflict(b, a, meeting));
            assertThat(one.get()).isNotEqualTo(other.get());
        }

        assertThat(titles("locked %")).hasSize(2);
    }

    private boolean isConflict(Long first, Long second, CyclicBarrier meeting) throws Exception {
        try {
            transactions.run(() -> {
                notes.find(Note.class, first).rename("locked " + first);
                notes.flush();
                meeting.await(10, TimeUnit.SECONDS);
                notes.find(Note.class, second).rename("locked " + second);
                notes.flush();
            });
            return false;
        } catch (Conflict e) {
            return true;
        }
    }

    /** Derby locks a row whose {@code clob} is fetched, so lists leave those out. */
    @Test
    void readersDoNotWaitForWriters() throws Exception {
        var id = transactions.write(() -> persist("waiting")).id();
        transactions.run(() -> {
            notes.find(Note.class, id).rename("waiting no more");
            notes.flush();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var found = threads.submit(() -> titles("waiting%"));
                assertThat(found.get(10, TimeUnit.SECONDS)).hasSize(1);
            }
        });
    }
}
