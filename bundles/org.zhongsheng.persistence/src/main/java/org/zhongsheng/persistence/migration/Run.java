package org.zhongsheng.persistence.migration;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.migration.Change;
import org.apache.ibatis.migration.MigrationException;
import org.apache.ibatis.migration.MigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.persistence.transaction.BoundConnection;
import org.zhongsheng.platform.text.Finding;

/** One run of the scripts that are new to the database, on a connection that only its owner commits. */
final class Run implements MigrationLoader {

    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    private final Connection connection;
    private final History history;
    private final List<Script> scripts;
    private final Map<String, String> placeholders;
    private @Nullable Change change;
    private ScriptReader reader = new ScriptReader("");

    Run(Connection connection, History history, List<Script> scripts, Map<String, String> placeholders) {
        this.connection = connection;
        this.history = history;
        this.scripts = scripts;
        this.placeholders = placeholders;
    }

    List<Finding> execute() {
        var options = new DatabaseOperationOption();
        options.setChangelogTable(history.table());
        options.setStopOnError(true);
        // Derby warns of an index that a foreign key has made already; PostgreSQL needs it.
        options.setThrowWarning(false);
        var silence = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            new UpOperation().operate(() -> BoundConnection.lenient(() -> connection), this, options, silence);
            return List.of();
        } catch (MigrationException e) {
            return List.of(failure(e));
        }
    }

    private Finding failure(MigrationException e) {
        var script = change == null ? "" : change.getFilename();
        LOG.error("{} line {} of {} failed", script, reader.statement(), history.unit(), e);
        return Finding.error(
                null,
                "platform.data.migration.failed",
                history.unit(),
                script,
                String.valueOf(reader.statement()),
                reason(e));
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return String.valueOf(cause.getMessage());
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /** MyBatis sorts the list. */
    @Override
    public List<Change> getMigrations() {
        return new ArrayList<>(scripts.stream().map(Script::change).toList());
    }

    @Override
    public Reader getScriptReader(Change next, boolean undo) {
        change = next;
        reader = scripts.stream()
                .filter(script -> script.name().equals(next.getFilename()))
                .findFirst()
                .orElseThrow()
                .reader(placeholders);
        return reader;
    }

    @Override
    public @Nullable Reader getBootstrapReader() {
        return null;
    }

    @Override
    public @Nullable Reader getOnAbortReader() {
        return null;
    }
}
