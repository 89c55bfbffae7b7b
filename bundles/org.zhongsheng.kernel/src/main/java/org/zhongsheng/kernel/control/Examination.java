package org.zhongsheng.kernel.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Text;

/** What {@code doctor} can only see from within the platform: database, keys, modules. */
@Component(service = Examination.class)
public final class Examination implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    private final Path home;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Transactions transactions;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Modules modules;

    @Activate
    public Examination(BundleContext context) {
        this(Path.of(context.getProperty("zhongsheng.home")), null, null);
    }

    Examination(Path home, @Nullable Transactions transactions, @Nullable Modules modules) {
        this.home = home;
        this.transactions = transactions;
        this.modules = modules;
    }

    private record Check(String name, boolean healthy, Text text) {}

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public Text usage() {
        return Text.of("platform.doctor.well", name());
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var checks = new ArrayList<Check>();
        checks.add(database());
        checks.add(keys());
        checks.addAll(modules());
        for (var check : checks) {
            terminal.say(Text.of(check.healthy() ? "platform.doctor.well" : "platform.doctor.ill", check.text()));
        }
        terminal.result(Map.of("checks", checks.stream().map(Examination::facts).toList()));
        return checks.stream().allMatch(Check::healthy) ? 0 : 1;
    }

    private Check database() {
        var data = transactions;
        if (data == null) {
            return new Check("database", false, Text.of("platform.doctor.noDatabase", home.resolve("conf")));
        }
        try {
            return new Check("database", true, Text.of("platform.doctor.database", product(data)));
        } catch (SQLException | RuntimeException e) {
            LOG.warn("the database does not answer", e);
            return new Check("database", false, Text.of("platform.doctor.badDatabase", String.valueOf(e.getMessage())));
        }
    }

    private static String product(Transactions data) throws SQLException {
        return data.read(() -> {
            var facts = data.connection().getMetaData();
            return facts.getDatabaseProductName() + " " + facts.getDatabaseProductVersion();
        });
    }

    private Check keys() {
        var file = home.resolve("conf", "keys.properties");
        return Files.isReadable(file)
                ? new Check("keys", true, Text.of("platform.doctor.keys", file))
                : new Check("keys", false, Text.of("platform.doctor.noKeys", file));
    }

    private List<Check> modules() {
        var house = modules;
        return house == null
                ? List.of()
                : house.list().stream().map(Examination::module).toList();
    }

    private static Check module(ModuleInfo module) {
        boolean isWell = module.state() == ModuleInfo.State.ACTIVE || module.state() == ModuleInfo.State.STOPPED;
        var line = ModulesCommand.line(module);
        return module.findings().isEmpty()
                ? new Check(module.id(), isWell, line)
                : new Check(
                        module.id(),
                        isWell,
                        Text.of(
                                "platform.doctor.module",
                                line,
                                module.findings().getFirst().message()));
    }

    private static Map<String, Object> facts(Check check) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", check.name());
        facts.put("healthy", check.healthy());
        facts.put("text", check.text());
        return facts;
    }
}
