package org.zhongsheng.bench.deploy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.zhongsheng.bench.bell.BellView;
import org.zhongsheng.testing.ModuleJar;

/** A module in any version; the menu calls it by its version. */
@FunctionalInterface
interface Jars {

    /** How the menu calls it. */
    static String title(int version) {
        return "第" + version + "版";
    }

    Path version(int version, Path folder) throws IOException;

    /** A page and nothing else. */
    static Jars withoutTables() {
        return (version, folder) -> ModuleJar.of("org.zhongsheng.bench.bell")
                .version("1.0." + version)
                .header("Bundle-Localization", "OSGI-INF/l10n/bundle")
                .resource(
                        "OSGI-INF/l10n/bundle.properties",
                        "bell.title = 铃\nmodule.bell.description = 铃\nmodule.bell.name = " + title(version) + "\n")
                .classes(BellView.class)
                .in(folder);
    }

    /** The sample that ships, which has tables. */
    static Jars withTables(Path sample) {
        return (version, folder) -> {
            var copy = folder.resolve("sample-" + version + ".jar");
            try (var jar = new JarFile(sample.toFile())) {
                var manifest = jar.getManifest();
                manifest.getMainAttributes().put(new Attributes.Name("Bundle-Version"), "2.0." + version);
                try (var out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                    copy(jar, out, version);
                }
            }
            return copy;
        };
    }

    private static void copy(JarFile jar, JarOutputStream out, int version) throws IOException {
        for (var entry : java.util.Collections.list(jar.entries())) {
            if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !entry.isDirectory()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var content = new ByteArrayOutputStream();
                try (var in = jar.getInputStream(entry)) {
                    in.transferTo(content);
                }
                if (entry.getName().endsWith("/bundle.properties")) {
                    content.writeBytes(
                            ("\nmodule.sample.name = " + title(version) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                content.writeTo(out);
                out.closeEntry();
            }
        }
    }
}
