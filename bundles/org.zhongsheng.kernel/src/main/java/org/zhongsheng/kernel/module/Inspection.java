package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.osgi.framework.Constants;
import org.zhongsheng.platform.text.Finding;

/** Looks at a jar as a file: is it whole, is it a bundle? */
final class Inspection {

    /** What is wrong with the file; empty when it is a whole bundle. */
    Optional<Finding> look(String name, Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                if (isDamaged(zip, entries.nextElement())) {
                    return Optional.of(Finding.error("file", "platform.module.incomplete", name));
                }
            }
            return isBundle(zip)
                    ? Optional.empty()
                    : Optional.of(Finding.error("file", "platform.module.notBundle", name));
        } catch (IOException e) {
            return Optional.of(Finding.error(
                    "file", isZip(jar) ? "platform.module.incomplete" : "platform.module.notBundle", name));
        }
    }

    /** Whether the directory at the end of the file is there already. */
    static boolean isComplete(Path jar) {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDamaged(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return !entry.isDirectory() && in.getChecksum().getValue() != entry.getCrc();
        }
    }

    private static boolean isBundle(ZipFile zip) throws IOException {
        var entry = zip.getEntry(JarFile.MANIFEST_NAME);
        if (entry == null) {
            return false;
        }
        try (var in = zip.getInputStream(entry)) {
            var headers = new Manifest(in).getMainAttributes();
            return "2".equals(headers.getValue(Constants.BUNDLE_MANIFESTVERSION))
                    && headers.containsKey(new Attributes.Name(Constants.BUNDLE_SYMBOLICNAME));
        }
    }

    /** Whether the file begins as a zip does, so that the rest of it is what is wrong. */
    private static boolean isZip(Path jar) {
        try (var in = Files.newInputStream(jar)) {
            return in.read() == 'P' && in.read() == 'K';
        } catch (IOException e) {
            return false;
        }
    }
}
