package org.zhongsheng.kernel.data;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The folder that holds all that changes: the framework property {@code zhongsheng.home}, else the working directory. */
@Component(service = Home.class)
public final class Home {
    private final Path folder;

    @Activate
    public Home(BundleContext context) {
        this(Path.of(context.getProperty("zhongsheng.home") == null ? "" : context.getProperty("zhongsheng.home")));
    }

    public Home(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** For keys and configuration. */
    public Path conf() {
        return folder.resolve("conf");
    }

    public Path data() {
        return folder.resolve("data");
    }
}
