package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A jar that was found in {@code modules/}.
 *
 * @param file its name there
 * @param stamp size, time and inode, by which an unchanged file is known without reading it
 * @param hash SHA-256 of its content, the name of our copy
 */
record Deposit(String file, String stamp, String hash) {

    static String stamp(Path jar) throws IOException {
        var attributes = Files.readAttributes(jar, BasicFileAttributes.class);
        return attributes.size()
                + "/" + attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS)
                + "/" + Objects.requireNonNullElse(attributes.fileKey(), "");
    }
}
