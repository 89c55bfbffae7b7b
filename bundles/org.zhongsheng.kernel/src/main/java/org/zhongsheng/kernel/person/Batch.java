package org.zhongsheng.kernel.person;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.Conflict;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Sequence;
import org.zhongsheng.platform.person.PersonDraft;
import org.zhongsheng.platform.person.PersonId;
import org.zhongsheng.platform.text.Pinyin;

/** Writes many people without making entities of them. */
record Batch(Connection connection, Sealing sealing, Pinyin pinyin) {
    private static final int SIZE = 500;
    private static final String UNIQUE = "23505";

    /** @throws Conflict when somebody has one of the documents, such as by a registration of the same moment */
    List<PersonId> write(List<PersonDraft> drafts) {
        try (var insert = connection.prepareStatement("insert into kernel_person (id, union_path, name, name_key,"
                + " initials_key, sex, birth, id_type, id_sealed, id_print, id_mask, mobile, email, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)")) {
            return write(insert, drafts);
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())
                    || e.getNextException() != null
                            && UNIQUE.equals(e.getNextException().getSQLState())) {
                throw new Conflict("somebody with one of these documents was registered meanwhile", e);
            }
            throw new PersistenceException("cannot register " + drafts.size() + " people", e);
        }
    }

    private List<PersonId> write(PreparedStatement insert, List<PersonDraft> drafts) throws SQLException {
        var sequence = new Sequence(connection, "kernel_person_seq", StoredPerson.BLOCK);
        var ids = new ArrayList<PersonId>(drafts.size());
        for (PersonDraft draft : drafts) {
            var id = new PersonId(sequence.next());
            set(insert, id, Details.of(draft, pinyin));
            prove(insert, draft);
            insert.addBatch();
            ids.add(id);
            if (ids.size() % SIZE == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
        return ids;
    }

    private static void set(PreparedStatement insert, PersonId id, Details details) throws SQLException {
        insert.setLong(1, id.value());
        insert.setString(2, details.home().path());
        insert.setString(3, details.name());
        insert.setString(4, details.nameKey());
        insert.setString(5, details.initialsKey());
        insert.setString(6, name(details.sex()));
        insert.setObject(7, details.birth() == null ? null : java.sql.Date.valueOf(details.birth()), Types.DATE);
        insert.setString(12, details.mobile());
        insert.setString(13, details.email());
    }

    private void prove(PreparedStatement insert, PersonDraft draft) throws SQLException {
        var document = draft.identity() == null ? null : Document.of(draft.identity(), sealing);
        insert.setString(8, document == null ? null : document.type().name());
        insert.setBytes(9, document == null ? null : document.sealed());
        insert.setString(10, document == null ? null : document.print());
        insert.setString(11, document == null ? null : document.mask());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
