package org.zhongsheng.persistence.unit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.persistence.database.Database;
import org.zhongsheng.persistence.migration.Migrations;
import org.zhongsheng.persistence.transaction.JdbcTransactions;
import org.zhongsheng.platform.module.Preparation;
import org.zhongsheng.platform.module.Verification;
import org.zhongsheng.platform.text.Finding;

/** Opens the unit of each bundle that has one while the bundle starts, and closes it as the bundle stops. */
public final class ModuleUnits implements BundleTrackerCustomizer<UnitServices>, Preparation, Verification {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleUnits.class);

    private final BundleContext context;
    private final Database database;
    private final Migrations migrations;
    private final JdbcTransactions transactions;
    private final Map<Long, List<Finding>> failures = new ConcurrentHashMap<>();

    public ModuleUnits(BundleContext context, Database database, Migrations migrations, JdbcTransactions transactions) {
        this.context = context;
        this.database = database;
        this.migrations = migrations;
        this.transactions = transactions;
    }

    @Override
    public List<Finding> prepare(Bundle module) {
        if (!ModuleData.isIn(module)) {
            return List.of();
        }
        try {
            var data = ModuleData.of(module);
            return migrations.migrate(data.unit().name(), data.scripts());
        } catch (UnusableData e) {
            LOG.error("the data of {} cannot be used", module, e);
            return List.of(e.finding());
        }
    }

    @Override
    public List<Finding> verify(Bundle module) {
        return failures.getOrDefault(module.getBundleId(), List.of());
    }

    @Override
    public @Nullable UnitServices addingBundle(Bundle module, @Nullable BundleEvent event) {
        if (!ModuleData.isIn(module)) {
            return null;
        }
        failures.remove(module.getBundleId());
        var findings = prepare(module);
        if (findings.isEmpty()) {
            return open(module);
        }
        failures.put(module.getBundleId(), findings);
        return null;
    }

    private @Nullable UnitServices open(Bundle module) {
        var loader = module.adapt(BundleWiring.class).getClassLoader();
        try {
            var unit = ModuleData.of(module).unit();
            return UnitServices.of(Unit.open(unit, module.getBundleId(), loader, database, transactions), context);
        } catch (UnusableData | RuntimeException | LinkageError e) {
            LOG.error("the unit of {} cannot be opened", module, e);
            failures.put(module.getBundleId(), List.of(UnusableData.unit(module, e)));
            return null;
        }
    }

    @Override
    public void modifiedBundle(Bundle module, @Nullable BundleEvent event, UnitServices services) {
        // from starting to active
    }

    @Override
    public void removedBundle(Bundle module, @Nullable BundleEvent event, UnitServices services) {
        services.close();
    }
}
