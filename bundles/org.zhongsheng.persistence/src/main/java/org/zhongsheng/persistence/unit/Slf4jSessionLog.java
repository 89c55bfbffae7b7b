package org.zhongsheng.persistence.unit;

import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * EclipseLink's log as {@code eclipselink.<category>}. Its notes on connecting and closing are for debugging, and so
 * are exceptions: whoever catches them logs them.
 */
public final class Slf4jSessionLog extends AbstractSessionLog {

    @Override
    public void log(SessionLogEntry entry) {
        var logger = logger(entry.getNameSpace());
        var level = entry.hasException() ? Level.DEBUG : slf4j(entry.getLevel());
        if (logger.isEnabledForLevel(level)) {
            logger.atLevel(level).setCause(entry.getException()).log(formatMessage(entry));
        }
    }

    @Override
    public boolean shouldLog(int level) {
        return shouldLog(level, null);
    }

    @Override
    public boolean shouldLog(int level, @Nullable String category) {
        return level < SessionLog.OFF && logger(category).isEnabledForLevel(slf4j(level));
    }

    @Override
    public boolean shouldDisplayData() {
        return false;
    }

    private static Logger logger(@Nullable String category) {
        return LoggerFactory.getLogger(
                category == null || category.isEmpty() ? "eclipselink" : "eclipselink." + category);
    }

    private static Level slf4j(int level) {
        return switch (level) {
            case SessionLog.SEVERE -> Level.ERROR;
            case SessionLog.WARNING -> Level.WARN;
            case SessionLog.INFO, SessionLog.CONFIG, SessionLog.FINE -> Level.DEBUG;
            default -> Level.TRACE;
        };
    }
}
