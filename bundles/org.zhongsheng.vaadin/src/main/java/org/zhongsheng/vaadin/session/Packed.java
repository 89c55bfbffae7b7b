package org.zhongsheng.vaadin.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text that is compressed when nobody has dropped it for a moment: who clicks fast is not kept waiting by it. */
final class Packed implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Executor LATER = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    /** The text, or its compressed bytes. */
    private volatile Serializable content;

    private Packed(String text) {
        this.content = text;
    }

    static Packed of(String text) {
        var packed = new Packed(text);
        LATER.execute(packed::compress);
        return packed;
    }

    /** Forgets the text. */
    void drop() {
        content = "";
    }

    String text() {
        return content instanceof byte[] bytes ? inflated(bytes) : (String) content;
    }

    void compress() {
        if (content instanceof String text && !text.isEmpty()) {
            content = deflated(text);
        }
    }

    private static byte[] deflated(String text) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        var bytes = new ByteArrayOutputStream(text.length() / 4);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
