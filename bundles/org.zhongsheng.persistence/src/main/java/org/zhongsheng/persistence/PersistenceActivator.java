package org.zhongsheng.persistence;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.bundle.Header;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.util.tracker.BundleTracker;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.migration.Migrations;
import org.zhongsheng.persistence.transaction.JdbcTransactions;
import org.zhongsheng.persistence.unit.ModuleUnits;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;

/**
 * Opens the database of the installation, which the framework property {@code zhongsheng.home} tells, and serves the
 * modules until it is stopped. An activator, because the data is needed before declarative services are up.
 */
@Header(name = Constants.BUNDLE_ACTIVATOR, value = "${@class}")
public final class PersistenceActivator implements BundleActivator {

    private static final String HOME = "zhongsheng.home";

    private @Nullable Database database;
    private @Nullable BundleTracker<?> tracker;

    @Override
    public void start(BundleContext context) throws IOException {
        var home = context.getProperty(HOME);
        if (home == null) {
            throw new IllegalStateException("the framework property " + HOME + " must name the installation's folder");
        }
        var opened = Database.of(Path.of(home));
        database = opened;
        var transactions = new JdbcTransactions(opened);
        var units = new ModuleUnits(context, opened, new Migrations(opened), transactions);
        context.registerService(Transactions.class, transactions, null);
        context.registerService(new String[] {Preparation.class.getName(), Verification.class.getName()}, units, null);
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, units);
        tracker.open();
    }

    @Override
    public void stop(BundleContext context) {
        if (tracker != null) {
            tracker.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
