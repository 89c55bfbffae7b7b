package org.zhongsheng.kernel.module;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentConstants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.zhongsheng.platform.text.Finding;
import org.zhongsheng.platform.text.Text;

/** How the components of a module are. */
final class Components {

    private static final String CAUSED_BY = "Caused by: ";

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;
    private final Duration patience;

    /** @param patience how long a component may wait for a service before it is said to wait in vain */
    Components(BundleContext context, ServiceComponentRuntime runtime, Duration patience) {
        this.context = context;
        this.runtime = runtime;
        this.patience = patience;
    }

    /** Components that threw when they were activated. */
    Optional<Failure> failed(Bundle module) {
        var failed = configurations(module)
                .filter(component -> component.state == ComponentConfigurationDTO.FAILED_ACTIVATION)
                .toList();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Failure(
                        failed.stream().map(Components::failure).toList(), new Thrown(failed.getFirst().failure)));
    }

    /** Makes those components that are made when somebody asks for them, so that they fail now and not before a user. */
    void wake(Bundle module) {
        var services = module.getRegisteredServices();
        for (var service : services == null ? new ServiceReference<?>[0] : services) {
            if (service.getProperty(ComponentConstants.COMPONENT_ID) != null
                    && !Constants.SCOPE_PROTOTYPE.equals(service.getProperty(Constants.SERVICE_SCOPE))) {
                context.getService(service);
                context.ungetService(service);
            }
        }
    }

    /** Components that wait for a service, right now. */
    List<Finding> waiting(Bundle module) {
        return configurations(module)
                .filter(component -> component.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
                .flatMap(component ->
                        Stream.of(component.unsatisfiedReferences).map(reference -> waiting(component, reference)))
                .toList();
    }

    /** Components that wait for a service in vain. */
    List<Finding> waitingInVain(Bundle module) {
        long end = System.nanoTime() + patience.toNanos();
        var waiting = waiting(module);
        while (!waiting.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            waiting = waiting(module);
        }
        return waiting;
    }

    /** What a component threw, which is known as text only. */
    private static final class Thrown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Thrown(String trace) {
            super(trace, null, false, false);
        }
    }

    private Stream<ComponentConfigurationDTO> configurations(Bundle module) {
        return runtime.getComponentDescriptionDTOs(module).stream()
                .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream());
    }

    private static Finding failure(ComponentConfigurationDTO component) {
        return Finding.error(
                null, "platform.module.component.failed", component.description.name, rootOf(component.failure));
    }

    /** The line of a stack trace that says what happened first. */
    private static String rootOf(String trace) {
        return trace.lines()
                .filter(line -> line.startsWith(CAUSED_BY))
                .reduce((outer, inner) -> inner)
                .map(line -> line.substring(CAUSED_BY.length()))
                .orElseGet(() -> trace.lines().findFirst().orElse(""));
    }

    private static Finding waiting(ComponentConfigurationDTO component, UnsatisfiedReferenceDTO reference) {
        var service = Stream.of(component.description.references)
                .filter(described -> described.name.equals(reference.name))
                .map((ReferenceDTO described) -> described.interfaceName)
                .findFirst()
                .orElse(reference.name);
        return Finding.error(
                null,
                "platform.module.component.waits",
                component.description.name,
                service,
                reference.target == null
                        ? Text.of("platform.module.version.any")
                        : Text.of("platform.module.target", reference.target));
    }
}
