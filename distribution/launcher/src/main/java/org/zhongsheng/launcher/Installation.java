package org.zhongsheng.launcher;

import java.nio.file.Path;

/** The folder that was unpacked; the platform only reads it unless it is its own home. */
record Installation(Path folder) {

    /** The start script names it; a process started otherwise stands in it. */
    static Installation ofProcess() {
        var folder = System.getProperty("zhongsheng.installation", "");
        return new Installation(Path.of(folder).toAbsolutePath().normalize());
    }

    Path bundles() {
        return folder.resolve("bundles");
    }

    Path conf() {
        return folder.resolve("conf");
    }

    Path modules() {
        return folder.resolve("modules");
    }

    String version() {
        var version = Installation.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
