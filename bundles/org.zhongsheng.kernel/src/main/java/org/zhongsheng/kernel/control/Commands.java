package org.zhongsheng.kernel.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhongsheng.platform.command.Command;

/** The commands of all running bundles. */
@Component(service = Commands.class)
public final class Commands {

    private final List<Command> all = new CopyOnWriteArrayList<>();
    private final Command examination;

    @Activate
    public Commands(@Reference Examination examination) {
        this((Command) examination);
    }

    Commands(Command examination) {
        this.examination = examination;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Command command) {
        all.add(command);
    }

    void remove(Command command) {
        all.remove(command);
    }

    /** Those that a user may give: the examination is half of a command of the launcher. */
    List<Command> all() {
        return all.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    Optional<Command> find(String name) {
        return Stream.concat(all.stream(), Stream.of(examination))
                .filter(command -> command.name().equals(name))
                .findFirst();
    }
}
