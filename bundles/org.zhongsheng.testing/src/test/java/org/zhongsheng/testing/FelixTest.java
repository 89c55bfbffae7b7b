package org.zhongsheng.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleRevision;
import org.zhongsheng.platform.module.Module;
import org.zhongsheng.testing.bell.Bell;

class FelixTest {

    @TempDir
    Path home;

    @Test
    void runsAModuleThatIsMadeOnTheFly() throws Exception {
        var jar = ModuleJar.of("test.bell").version("1.2.0").classes(Bell.class).in(home);
        try (var felix =
                Felix.with().components().sharing("org.zhongsheng.platform").start(home)) {
            var bundle = felix.install(jar);
            Supplier<?> bell = felix.service(Supplier.class, "(metal=bronze)");

            assertThat(bell.get()).isEqualTo("ding");
            assertThat(bell).isNotInstanceOf(Bell.class);
            assertThat(bundle.getVersion()).hasToString("1.2.0");
            assertThat(felix.context().getProperty("zhongsheng.home")).isEqualTo(home.toString());
        }
    }

    @Test
    void annotationsOfThePackageBecomeTheModulesCapability() throws Exception {
        var jar = ModuleJar.of("test.bell").classes(Bell.class).in(home);
        try (var felix = Felix.with().components().start(home)) {
            var declared = felix.install(jar).adapt(BundleRevision.class).getDeclaredCapabilities(Module.NAMESPACE);

            assertThat(declared).hasSize(1);
            assertThat(declared.getFirst().getAttributes()).containsEntry("id", "bell");
        }
    }

    @Test
    void servesHttpOnAFreePort() throws IOException, InterruptedException {
        try (var felix = Felix.with().components().http().start(home);
                var client = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + felix.port() + "/");

            assertThat(client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
