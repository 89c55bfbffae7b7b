package org.zhongsheng.testing;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Constants;

/**
 * Makes a bundle of classes of the test, with the manifest and the component descriptions that a build would give it.
 * Two jars of one symbolic name and two versions are an update.
 */
public final class ModuleJar {

    private final String symbolicName;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new TreeMap<>();
    private String version = "1.0.0";

    private ModuleJar(String symbolicName) {
        this.symbolicName = symbolicName;
    }

    public static ModuleJar of(String symbolicName) {
        return new ModuleJar(symbolicName);
    }

    public ModuleJar version(String version) {
        this.version = version;
        return this;
    }

    /** Makes it a module of this id, where no package of its classes is annotated to be one. */
    public ModuleJar module(String id) {
        return header(Constants.PROVIDE_CAPABILITY, "org.zhongsheng.module;id=\"" + id + "\"");
    }

    /** These classes with the classes within them, and the annotations of their packages. */
    public ModuleJar classes(Class<?>... classes) {
        for (var type : classes) {
            add(type, type.getName());
            add(type, type.getPackageName() + ".package-info");
            classes(type.getDeclaredClasses());
        }
        return this;
    }

    /** All classes of the package of this class, which lies in a folder of classes and not in a jar. */
    public ModuleJar packageOf(Class<?> type) {
        var path = type.getPackageName().replace('.', '/');
        try (var files = Files.list(folder(type).resolve(path))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                entries.put(path + "/" + file.getFileName(), Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ModuleJar resource(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A header of the manifest or an instruction of bnd; replaces what bnd would have found out. */
    public ModuleJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Writes {@code symbolicName-version.jar}. */
    public Path in(Path folder) {
        return to(folder.resolve(symbolicName + "-" + version + ".jar"));
    }

    /** Writes the jar. */
    public Path to(Path file) {
        try (var builder = builder()) {
            entries.forEach((path, bytes) -> builder.getJar().putResource(path, new EmbeddedResource(bytes, 0L)));
            configure(builder);
            builder.getJar().setManifest(builder.calcManifest());
            if (!builder.isOk()) {
                throw new IllegalStateException("bnd: " + builder.getErrors() + builder.getWarnings());
            }
            builder.getJar().write(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Builder builder() {
        var builder = new Builder();
        builder.setJar(new Jar(symbolicName));
        return builder;
    }

    private void configure(Builder builder) throws IOException {
        builder.setBundleSymbolicName(symbolicName);
        builder.setBundleVersion(version);
        builder.setProperty("-noimportjava", "true");
        builder.setProperty("-contract", "*");
        builder.setProperty("-reproducible", "true");
        headers.forEach(builder::setProperty);
        for (var entry : new ClassPath(Thread.currentThread().getContextClassLoader())
                .entries()
                .values()) {
            builder.addClasspath(entry.place().toFile());
        }
    }

    private void add(Class<?> neighbour, String name) {
        var path = name.replace('.', '/') + ".class";
        var bytes = read(neighbour, path);
        if (bytes != null) {
            entries.put(path, bytes);
        }
    }

    private static Path folder(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static byte @Nullable [] read(Class<?> neighbour, String path) {
        try (var in = neighbour.getClassLoader().getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
