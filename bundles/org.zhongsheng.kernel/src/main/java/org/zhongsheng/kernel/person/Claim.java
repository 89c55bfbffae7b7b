package org.zhongsheng.kernel.person;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import org.zhongsheng.platform.person.PersonId;

/**
 * Gives a document to a person whose row is there. When two people are entered with one document at the same moment, the
 * second waits for the first and then goes without, while her transaction goes on.
 */
record Claim(Connection connection) {
    private static final String UNIQUE = "23505";

    /** Whether she has it now. */
    boolean isGranted(PersonId person, Document document) {
        try {
            return granted(person, document);
        } catch (SQLException e) {
            throw new PersistenceException("cannot give a document to person " + person.value(), e);
        }
    }

    private boolean granted(PersonId person, Document document) throws SQLException {
        var before = connection.setSavepoint();
        try (var update = connection.prepareStatement(
                "update kernel_person set id_type = ?, id_sealed = ?, id_print = ?, id_mask = ? where id = ?")) {
            update.setString(1, document.type().name());
            update.setBytes(2, document.sealed());
            update.setString(3, document.print());
            update.setString(4, document.mask());
            update.setLong(5, person.value());
            update.executeUpdate();
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            if (!UNIQUE.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return false;
        }
    }
}
