package org.zhongsheng.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** Runs the platform in this process until it is told to stop. */
record Start(Installation installation, Home home, Console console) {

    private static final int PATIENCE_SECONDS = 120;
    private static final int FAREWELL_SECONDS = 20;

    int run(Arguments arguments) throws Stop {
        arguments.requireNothingElse();
        home.prepare();
        try (var lock = home.lock()) {
            new ShippedFiles(installation, home).bring();
            var settings = Settings.of(home, arguments);
            int port = settings.freePort();
            TimeZone.setDefault(TimeZone.getTimeZone(settings.zone()));
            keepLog();
            var properties = FrameworkProperties.of(home, settings, port);
            var platform = Platform.of(installation, home.cache(), properties.values());
            return serve(platform, new Greeting(console, home, settings, port, arguments.json()));
        } catch (IOException | BundleException e) {
            throw new Stop(Stop.FAILED, "start.failed", String.valueOf(e.getMessage()), home.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stop.FAILED;
        }
    }

    /** The file of the configuration is found by the logging itself, when the first line is written. */
    private void keepLog() {
        System.setProperty("zhongsheng.log", home.log().toString());
        var configuration = home.conf().resolve("logback.xml");
        if (Files.exists(configuration)) {
            System.setProperty("logback.configurationFile", configuration.toString());
        }
    }

    private int serve(Platform platform, Greeting greeting) throws BundleException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform.framework()), "stop"));
        var serving = new Serving(platform.framework().getBundleContext());
        platform.start();
        if (serving.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            greeting.welcome(installation.version());
        } else {
            greeting.apologise();
        }
        platform.framework().waitForStop(0);
        return Stop.DONE;
    }

    private void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(FAREWELL_SECONDS));
        } catch (BundleException e) {
            console.complain("stop.failed", String.valueOf(e.getMessage()), home.log());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
