package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void hidesDataAndLogsFromOthers() throws Exception {
        var home = new Home(folder.resolve("new"));
        home.prepare();
        assertThat(permissions(home.data())).isEqualTo("rwx------");
        assertThat(permissions(home.log())).isEqualTo("rwx------");
        assertThat(home.modules()).isDirectory();
    }

    @Test
    void refusesAHomeThatCannotBe() throws IOException {
        var home = new Home(Files.createFile(folder.resolve("file")));
        assertThatThrownBy(home::prepare).isInstanceOfSatisfying(Stop.class, stop -> assertThat(stop.status())
                .isEqualTo(Stop.HOME));
    }

    @Test
    void letsOneInstanceIn() throws Exception {
        var home = new Home(folder);
        home.prepare();
        assertThat(home.isLocked()).isFalse();
        try (var lock = home.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(home.isLocked()).isTrue();
            assertThatThrownBy(home::lock).isInstanceOfSatisfying(Stop.class, stop -> assertThat(stop.status())
                    .isEqualTo(Stop.SECOND));
        }
        home.lock().close();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
