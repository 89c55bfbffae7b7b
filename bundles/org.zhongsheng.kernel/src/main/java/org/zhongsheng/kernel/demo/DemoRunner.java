package org.zhongsheng.kernel.demo;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.data.Settings;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.demo.DemoData;

/** Fills each {@link DemoData} once, one after the other in the background, when the demo is wanted. */
@Component(service = DemoRunner.class, immediate = true)
public final class DemoRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final Optional<Integer> members;
    private final Settings settings;
    private final Access access;
    private final CompletableFuture<Void> accounts = new CompletableFuture<>();
    private final Map<DemoData, Integer> waiting = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("zhongsheng-demo").factory());

    @Activate
    public DemoRunner(BundleContext context, @Reference Settings settings, @Reference Access access) {
        this(Optional.ofNullable(context.getProperty("zhongsheng.demo")).map(Integer::valueOf), settings, access);
    }

    DemoRunner(Optional<Integer> members, Settings settings, Access access) {
        this.members = members;
        this.settings = settings;
        this.access = access;
        if (members.isEmpty()) {
            accounts.complete(null);
        }
    }

    /** Done as soon as people can log in: at once without a demo, else when its accounts are there. */
    public CompletableFuture<Void> accounts() {
        return accounts;
    }

    @Deactivate
    public void close() {
        thread.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addDemoData(DemoData data, Map<String, ?> properties) {
        waiting.put(data, properties.get(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0);
        members.ifPresent(count -> thread.execute(() -> fillNext(count)));
    }

    public void removeDemoData(DemoData data) {
        waiting.remove(data);
    }

    /** Each arrival asks for one turn; a turn takes the highest that waits. */
    private void fillNext(int count) {
        waiting.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .ifPresent(data -> {
                    waiting.remove(data);
                    fill(data, count);
                    if (data instanceof KernelDemo) {
                        accounts.complete(null);
                    }
                });
    }

    private void fill(DemoData data, int count) {
        String name = "demo." + data.getClass().getName();
        if (settings.find(name).isPresent()) {
            return;
        }
        LOG.info("Filling in demo data: {}", data.getClass().getSimpleName());
        try {
            access.asPlatform(() -> {
                data.fill(count);
                settings.put(name, Integer.toString(count));
                return Boolean.TRUE;
            });
            LOG.info("Demo data is there: {}", data.getClass().getSimpleName());
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "Demo data of {} failed; it is tried again at the next start",
                    data.getClass().getName(),
                    e);
        }
    }
}
