package org.zhongsheng.ui.page;

import static org.zhongsheng.ui.text.Messages.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Takes one file from the user, by choosing or dropping it. */
public final class FileDrop extends Composite<Upload> {

    private static final long serialVersionUID = 1L;

    /** @param name on her machine */
    public record Received(String name, Path file) {

        /** To be called when it has been dealt with. */
        public void delete() {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(Objects.requireNonNull(file.getParent()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param endings such as {@code .xlsx}
     * @param then is called with a copy in the temporary directory; whoever receives it {@linkplain Received#delete deletes} it
     */
    public FileDrop(String buttonKey, int megabytes, List<String> endings, SerializableConsumer<Received> then) {
        var upload = getContent();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * 1024 * 1024);
        upload.setAcceptedFileTypes(endings.toArray(String[]::new));
        upload.setUploadButton(new Button(t(buttonKey), Icon.of("upload")));
        upload.setDropLabel(new Span(t("ui.upload.drop")));
        upload.setI18n(words(megabytes, endings));
        upload.setUploadHandler(UploadHandler.toTempFile((meta, file) -> {
            upload.clearFileList();
            then.accept(new Received(meta.fileName(), named(file.toPath(), meta.fileName())));
        }));
    }

    /** Under the name that it had, in a folder of its own, since names tell what a file is. */
    private static Path named(Path temporary, String name) throws IOException {
        var folder = Files.createTempDirectory("upload");
        return Files.move(temporary, folder.resolve(name.replaceAll("^[.]+|[\\\\/\\p{Cntrl}]", "_")));
    }

    private static UploadI18N words(int megabytes, List<String> endings) {
        var error = new UploadI18N.Error();
        error.setFileIsTooBig(t("ui.upload.big", megabytes));
        error.setIncorrectFileType(t("ui.upload.type", String.join(", ", endings)));
        error.setTooManyFiles(t("ui.upload.one"));
        var failed = new UploadI18N.Uploading.Error();
        failed.setServerUnavailable(t("ui.upload.failed"));
        failed.setUnexpectedServerError(t("ui.upload.failed"));
        failed.setForbidden(t("ui.upload.failed"));
        var uploading = new UploadI18N.Uploading();
        uploading.setError(failed);
        uploading.setStatus(status());
        var words = new UploadI18N();
        words.setError(error);
        words.setUploading(uploading);
        return words;
    }

    private static UploadI18N.Uploading.Status status() {
        var status = new UploadI18N.Uploading.Status();
        status.setConnecting(t("ui.upload.connecting"));
        status.setStalled(t("ui.upload.stalled"));
        status.setProcessing(t("ui.upload.processing"));
        status.setHeld(t("ui.upload.held"));
        return status;
    }
}
