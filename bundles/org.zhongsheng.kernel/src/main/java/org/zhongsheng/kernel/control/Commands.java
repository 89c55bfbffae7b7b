package org.zhongsheng.kernel.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.zhongsheng.platform.command.Command;

/** The commands of all running bundles. */
@Component(service = Commands.class)
public final class Commands {

    private final List<Command> all = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(Command command) {
        all.add(command);
    }

    void remove(Command command) {
        all.remove(command);
    }

    List<Command> all() {
        return all.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    Optional<Command> find(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
