package org.zhongsheng.vaadin;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleWiring;
import org.zhongsheng.testing.Felix;
import org.zhongsheng.vaadin.example.Counter;
import org.zhongsheng.vaadin.example.Everything;
import org.zhongsheng.vaadin.example.Shell;

class ForgettingTest {

    private static final int ROUNDS = 100;
    private static final int WARM_UP = 20;

    /** Profiles of methods that grow hot lie in metaspace too, some 3 MB here; the bundles would take 40 MB. */
    private static final long METASPACE = 8 << 20;

    @TempDir
    Path home;

    @Test
    void aHundredRemovedBundlesLeaveNoClassBehindWhileASessionGoesOn() throws Exception {
        try (var web = Web.start(home);
                var browser = web.browser();
                var channel = listening(web, browser)) {
            var jar = web.jar(Counter.class, Everything.class);
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            long metaspace = 0;
            long classes = 0;
            for (int round = 0; round < ROUNDS; round++) {
                loaders.add(visitAndRemove(web, jar, browser, channel));
                if (round == WARM_UP) {
                    Felix.await("collection", () -> allGone(loaders));
                    metaspace = metaspace();
                    classes = classes();
                }
            }

            Felix.await("no class loader to survive", () -> allGone(loaders));
            assertThat(classes() - classes).isLessThan(ROUNDS);
            assertThat(metaspace() - metaspace).isLessThan(METASPACE);
            assertThat(browser.poll()).isNotEmpty();
        }
    }

    private static Channel listening(Web web, Browser browser) throws Exception {
        web.install(Shell.class);
        browser.open("");
        return browser.channel();
    }

    private static WeakReference<ClassLoader> visitAndRemove(Web web, Path jar, Browser browser, Channel channel)
            throws Exception {
        var bundle = web.install(jar);
        var loader = new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
        browser.click(browser.go("counter"), "button");
        assertThat(browser.click(browser.go("everything"), "button")).contains("clicked");
        browser.window().open("everything");
        bundle.uninstall();
        channel.awaits("taken out of service");
        return loader;
    }

    private static boolean allGone(List<WeakReference<ClassLoader>> loaders) {
        System.gc();
        return loaders.stream().allMatch(loader -> loader.refersTo(null));
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }
}
