package org.zhongsheng.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.testing.data.TestDatabase;

class SealingTest {
    private static final String SECRET = "330106198001010022";

    @TempDir
    private Path folder;

    private TestDatabase database;
    private Settings settings;

    @BeforeEach
    void open() {
        database = TestDatabase.derby("kernel");
        settings = new Settings(database.transactions(), database.entityManager("kernel"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void opensWhatItSealed() {
        var sealing = sealing();

        assertThat(sealing.open(sealing.seal(SECRET))).isEqualTo(SECRET);
        assertThat(sealing.seal(SECRET)).isNotEqualTo(sealing.seal(SECRET));
        assertThat(sealing().open(sealing.seal(SECRET))).as("after a restart").isEqualTo(SECRET);
    }

    @Test
    void fingerprintsTheSameEachTime() {
        assertThat(sealing().fingerprint("identity", SECRET))
                .hasSize(64)
                .isEqualTo(sealing().fingerprint("identity", SECRET))
                .isNotEqualTo(sealing().fingerprint("bank", SECRET));
    }

    @Test
    void refusesWhatWasAltered() {
        byte[] sealed = sealing().seal(SECRET);
        sealed[sealed.length - 1] ^= 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> sealing().open(sealed))
                .withMessageContaining("altered");
    }

    @Test
    void keepsTheKeysToItself() throws IOException {
        sealing();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys())))
                .isEqualTo("rw-------");
    }

    @Test
    void opensWithAnOldKeyAndSealsWithTheCurrentOne() throws IOException {
        byte[] old = sealing().seal(SECRET);
        Files.writeString(
                keys(),
                Files.readString(keys()).replace("current=1", "current=2")
                        + "seal.2=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n");

        assertThat(sealing().open(old)).isEqualTo(SECRET);
        assertThat(sealing().seal(SECRET)[0]).isEqualTo((byte) 2);
    }

    @Test
    void doesNotBeginAnewWithoutTheKeysOfTheDatabase() throws IOException {
        sealing();
        Files.move(keys(), folder.resolve("elsewhere"));

        assertThatIllegalStateException().isThrownBy(this::sealing).withMessageContaining("put back");
        assertThat(keys()).doesNotExist();
    }

    @Test
    void doesNotWorkWithTheKeysOfAnotherDatabase() throws IOException {
        sealing();
        Files.delete(keys());
        Keys.create(keys());

        assertThatIllegalStateException().isThrownBy(this::sealing).withMessageContaining("not those of this database");
    }

    private AesSealing sealing() {
        return new AesSealing(new Home(folder), settings);
    }

    private Path keys() {
        return folder.resolve("conf/keys.properties");
    }
}
