package org.zhongsheng.organization.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.organization.sheet.Unreadable;
import org.zhongsheng.organization.staff.Mapping;
import org.zhongsheng.organization.staff.Progress;
import org.zhongsheng.organization.staff.StaffSheet;
import org.zhongsheng.platform.command.Command;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.text.Text;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;

/** {@code import FILE --union CODE}: what the import page does, for terminals. */
@Component(service = Command.class)
public final class ImportCommand implements Command {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    /** Findings that are printed; all of them stand in the error file. */
    private static final int PRINTED = 20;

    private final StaffImport staffImport;
    private final Unions unions;

    @Activate
    public ImportCommand(@Reference StaffImport staffImport, @Reference Unions unions) {
        this.staffImport = staffImport;
        this.unions = unions;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Text usage() {
        return Text.of("organization.import.usage");
    }

    @Override
    public int run(List<String> words, Terminal terminal) throws IOException {
        var arguments = ImportArguments.parse(words);
        if (arguments.isEmpty()) {
            terminal.complain(usage());
            return USAGE;
        }
        return run(arguments.get(), terminal);
    }

    private int run(ImportArguments arguments, Terminal terminal) throws IOException {
        if (!Files.isReadable(arguments.file()) || Files.isDirectory(arguments.file())) {
            terminal.complain(
                    Text.of("organization.import.no-file", arguments.file().toString()));
            return REFUSED;
        }
        var union = unions.byCode(arguments.union());
        if (union.isEmpty()) {
            terminal.complain(Text.of("organization.import.no-union", arguments.union()));
            return REFUSED;
        }
        try {
            return run(arguments, order(arguments, union.get(), terminal), terminal);
        } catch (Unreadable unreadable) {
            terminal.complain(unreadable.reason());
            return REFUSED;
        }
    }

    private Order order(ImportArguments arguments, Union union, Terminal terminal) throws IOException {
        var file = arguments.file();
        return new Order(
                union.id(),
                file,
                String.valueOf(file.getFileName()),
                null,
                mapping(arguments, union),
                arguments.choices(),
                arguments.errors(),
                terminal.locale());
    }

    private Mapping mapping(ImportArguments arguments, Union union) throws IOException {
        try (var sheet = StaffSheet.open(arguments.file(), staffImport.options())) {
            return staffImport.mapping(union.id(), sheet);
        }
    }

    private int run(ImportArguments arguments, Order order, Terminal terminal) throws IOException {
        var progress = new Shown(terminal);
        var outcome = arguments.isDryRun() ? staffImport.check(order, progress) : staffImport.commit(order, progress);
        return switch (outcome) {
            case Outcome.Refused<Report>(var findings) -> {
                findings.forEach(finding -> terminal.complain(finding.message()));
                yield REFUSED;
            }
            case Outcome.Done<Report>(var report) -> say(arguments, report, terminal);
        };
    }

    private static int say(ImportArguments arguments, Report report, Terminal terminal) {
        report.summary().findings().stream()
                .filter(finding -> finding.forbids())
                .limit(PRINTED)
                .forEach(finding -> terminal.complain(finding.text()));
        var counts = report.counts();
        int refused = report.summary().refused();
        terminal.say(
                Text.of(outcome(arguments, report), counts.inserted(), counts.updated(), counts.skipped(), refused));
        if (refused > 0) {
            terminal.say(
                    Text.of("organization.import.errors", arguments.errors().toString()));
        }
        terminal.result(result(arguments, report));
        return report.isWritten() || arguments.isDryRun() && refused == 0 ? DONE : REFUSED;
    }

    private static String outcome(ImportArguments arguments, Report report) {
        if (report.isWritten()) {
            return "organization.import.written";
        }
        if (report.summary().cancelled()) {
            return "organization.import.cancelled";
        }
        return arguments.isDryRun() ? "organization.import.checked" : "organization.import.nothing";
    }

    private static LinkedHashMap<String, Object> result(ImportArguments arguments, Report report) {
        var result = new LinkedHashMap<String, Object>();
        result.put("written", report.isWritten());
        if (report.number() != null) {
            result.put("number", report.number());
        }
        result.put("inserted", report.counts().inserted());
        result.put("updated", report.counts().updated());
        result.put("skipped", report.counts().skipped());
        result.put("refused", report.summary().refused());
        if (report.summary().refused() > 0) {
            result.put("errors", arguments.errors().toString());
        }
        return result;
    }

    /** Progress on a terminal, which interrupts by Ctrl C. */
    private record Shown(Terminal terminal) implements Progress {

        @Override
        public void at(int rows, int total) {
            terminal.progress(rows, total);
        }

        @Override
        public boolean isCancelled() {
            return terminal.interrupted().getAsBoolean();
        }
    }
}
