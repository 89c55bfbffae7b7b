package org.zhongsheng.kernel.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;

/** {@code modules list|check|install|update|start|stop|remove}: what the administration page does, for terminals. */
@Component(service = Command.class)
public final class ModulesCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private final Modules modules;

    @Activate
    public ModulesCommand(@Reference Modules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "modules";
    }

    @Override
    public Text usage() {
        return Text.of("platform.command.modules.usage");
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        var act = arguments.isEmpty() ? "list" : arguments.getFirst();
        var operands = arguments.stream().skip(1).toList();
        return switch (act) {
            case "list" -> operands.isEmpty() ? list(terminal) : wrong(terminal);
            case "check", "install", "update" ->
                operands.size() == 1 ? withJar(act, operands.getFirst(), terminal) : wrong(terminal);
            case "start", "stop", "remove" ->
                operands.size() == 1 ? withModule(act, operands.getFirst(), terminal) : wrong(terminal);
            default -> wrong(terminal);
        };
    }

    private static int wrong(Terminal terminal) {
        terminal.complain(Text.of("platform.command.modules.wrong"));
        return USAGE;
    }

    private int list(Terminal terminal) {
        var all = modules.list();
        if (all.isEmpty()) {
            terminal.say(Text.of("platform.command.modules.none"));
        }
        for (var module : all) {
            terminal.say(line(module));
            module.findings().forEach(finding -> terminal.say(indented(finding)));
        }
        terminal.result(
                Map.of("modules", all.stream().map(ModulesCommand::facts).toList()));
        return DONE;
    }

    private int withJar(String act, String name, Terminal terminal) {
        var jar = Path.of(name);
        if (!jar.isAbsolute() || !Files.isRegularFile(jar)) {
            terminal.complain(Text.of("platform.command.noFile", name));
            return USAGE;
        }
        return switch (act) {
            case "check" -> tell(act, modules.check(jar), terminal);
            case "update" -> update(jar, terminal);
            default -> tell(act, modules.install(jar), terminal);
        };
    }

    /** Unlike an install it wants a module to be there already. */
    private int update(Path jar, Terminal terminal) {
        var checked = modules.check(jar);
        if (checked instanceof Outcome.Done<ModuleInfo>(var info)
                && modules.find(info.id()).isEmpty()) {
            terminal.complain(Text.of("platform.command.modules.notInstalled", info.id()));
            return REFUSED;
        }
        return tell("update", checked.isDone() ? modules.install(jar) : checked, terminal);
    }

    private int withModule(String act, String id, Terminal terminal) {
        if (modules.find(id).isEmpty()) {
            terminal.complain(Text.of("platform.command.modules.unknown", id));
            return REFUSED;
        }
        Function<String, Outcome<ModuleInfo>> change =
                switch (act) {
                    case "start" -> modules::start;
                    case "stop" -> modules::stop;
                    default -> modules::remove;
                };
        return tell(act, change.apply(id), terminal);
    }

    private static int tell(String act, Outcome<ModuleInfo> outcome, Terminal terminal) {
        return switch (outcome) {
            case Outcome.Done<ModuleInfo>(var module) -> {
                terminal.say(Text.of("platform.command.modules." + act, module.id(), module.version()));
                terminal.result(Map.of("module", facts(module)));
                yield DONE;
            }
            case Outcome.Refused<ModuleInfo>(var findings) -> {
                terminal.complain(Text.of("platform.command.modules.refused"));
                findings.forEach(finding -> terminal.complain(indented(finding)));
                yield REFUSED;
            }
        };
    }

    static Text line(ModuleInfo module) {
        return Text.of(
                "platform.command.modules.line",
                module.id(),
                module.version(),
                Text.of("platform.module.state." + module.state().name().toLowerCase(Locale.ROOT)));
    }

    private static Text indented(Finding finding) {
        return Text.of("platform.command.modules.finding", finding.message());
    }

    private static Map<String, Object> facts(ModuleInfo module) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", module.id());
        facts.put("version", module.version());
        facts.put("state", module.state().name().toLowerCase(Locale.ROOT));
        if (module.file() != null) {
            facts.put("file", module.file());
        }
        if (module.reference() != null) {
            facts.put("reference", module.reference());
        }
        facts.put("findings", module.findings().stream().map(Finding::message).toList());
        return facts;
    }
}
