package org.zhongsheng.organization.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zipped workbook by name; names differ by producer in case, slashes and a leading slash. */
final class Parts implements Closeable {

    private static final int END_RECORD = 22;
    private static final int COMMENT = 0xFFFF;
    private static final int MOST_PARTS = 10_000;
    private static final int END_SIGNATURE = 0x06054b50;

    private final ZipFile zip;
    private final Limits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Parts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        zip.stream().forEach(entry -> entries.put(normal(entry.getName()), entry));
    }

    static Parts open(Path file, Limits limits) throws IOException {
        if (count(file) > MOST_PARTS) {
            throw new Unreadable(Trouble.INFLATES);
        }
        try {
            return new Parts(new ZipFile(file.toFile()), limits);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(damaged);
        }
    }

    boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    boolean hasFolder(String name) {
        return entries.keySet().stream().anyMatch(entry -> entry.startsWith(name));
    }

    Inflated read(String name) throws IOException {
        var entry = entries.get(normal(name));
        if (entry == null) {
            throw new Unreadable(Trouble.DAMAGED);
        }
        return new Inflated(zip.getInputStream(entry), entry, limits);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The number of parts that the end of the file tells, before a directory of millions is loaded. */
    private static int count(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), END_RECORD + COMMENT);
            var tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(tail, channel.size() - length);
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    return tail.getShort(at + 10) & 0xFFFF;
                }
            }
        }
        throw new Unreadable(Trouble.DAMAGED);
    }

    private static String normal(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
