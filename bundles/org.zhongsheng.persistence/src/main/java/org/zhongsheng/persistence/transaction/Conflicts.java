package org.zhongsheng.persistence.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.zhongsheng.platform.data.Conflict;

/** Tells the failures that come of somebody else's work from all others. */
final class Conflicts {

    /**
     * Serialization failure or deadlock (40001, PostgreSQL 40P01), lock not given in time (Derby 40XL1, 55P03), and a
     * unique key that somebody else took since it was looked for (23505).
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03", "23505");

    private Conflicts() {}

    static void throwIfAny(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Conflict conflict) {
                throw conflict;
            }
            if (isConflict(cause)) {
                throw new Conflict("changed by somebody else in the meantime; nothing was written", failure);
            }
        }
    }

    private static boolean isConflict(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException
                || (cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && STATES.contains(sql.getSQLState()));
    }
}
