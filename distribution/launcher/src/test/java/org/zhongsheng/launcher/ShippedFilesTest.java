package org.zhongsheng.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedFilesTest {

    @TempDir
    private Path folder;

    private Installation installation;
    private Home home;
    private Path shipped;
    private Path mine;

    @BeforeEach
    void unpack() throws Exception {
        installation = new Installation(folder.resolve("installation"));
        home = new Home(folder.resolve("home"));
        home.prepare();
        Files.createDirectories(installation.modules());
        Files.createDirectories(installation.conf());
        shipped = Files.writeString(installation.modules().resolve("room.jar"), "one");
        mine = home.modules().resolve("room.jar");
        Files.writeString(installation.conf().resolve("zhongsheng.properties"), "port=1");
        bring();
    }

    @Test
    void fillsANewHome() {
        assertThat(mine).hasContent("one");
        assertThat(home.conf().resolve("zhongsheng.properties")).hasContent("port=1");
    }

    @Test
    void bringsANewerModule() throws IOException {
        Files.writeString(shipped, "newer");
        bring();
        assertThat(mine).hasContent("newer");
    }

    @Test
    void leavesAModuleThatWasReplacedByHand() throws IOException {
        Files.writeString(mine, "own");
        bring();
        assertThat(mine).hasContent("own");
    }

    @Test
    void doesNotBringBackWhatWasRemoved() throws IOException {
        Files.delete(mine);
        Files.writeString(shipped, "newer");
        bring();
        assertThat(mine).doesNotExist();
    }

    @Test
    void leavesTheConfigurationToItsOwner() throws IOException {
        Files.writeString(home.conf().resolve("zhongsheng.properties"), "port=2");
        bring();
        assertThat(home.conf().resolve("zhongsheng.properties")).hasContent("port=2");
    }

    private void bring() throws IOException {
        new ShippedFiles(installation, home).bring();
    }
}
