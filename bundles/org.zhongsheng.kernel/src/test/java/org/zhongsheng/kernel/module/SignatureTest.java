package org.zhongsheng.kernel.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhongsheng.kernel.module.RunningHouse.arguments;
import static org.zhongsheng.kernel.module.RunningHouse.keys;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.PrivateKeyEntry;
import java.util.Map;
import java.util.zip.ZipFile;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongsheng.kernel.module.rooms.Bell;
import org.zhongsheng.platform.module.ModuleInfo.State;
import org.zhongsheng.testing.ModuleJar;

/** The installation demands signatures and trusts one signer. */
class SignatureTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    static Path keys;

    @TempDir
    Path home;

    private RunningHouse house;

    @BeforeEach
    void oneSignerIsTrusted() throws Exception {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("friend", pair("friend").getCertificate());
        Files.createDirectories(home.resolve("conf"));
        try (var out = new FileOutputStream(home.resolve("conf/modules.p12").toFile())) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        house = RunningHouse.start(home, "zhongsheng.modules.signed", "true");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aJarSignedByAFriendRuns() throws Exception {
        house.drop(signed("friend"), "bell.jar");

        house.await("bell", State.ACTIVE);
    }

    @Test
    void anUnsignedJarIsRefused() {
        house.drop(bell(), "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings())).containsExactly("platform.module.unsigned");
        assertThat(arguments(refused)).startsWith("bell.jar");
    }

    @Test
    void aJarSignedByAStrangerIsRefused() throws Exception {
        house.drop(signed("stranger"), "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.unsigned");
    }

    @Test
    void aSignedJarThatWasAlteredIsRefused() throws Exception {
        var jar = signed("friend");
        write(jar, Bell.class.getName().replace('.', '/') + ".class");
        house.drop(jar, "bell.jar");

        assertThat(keys(house.awaitRefusal("bell.jar").findings())).containsExactly("platform.module.altered");
    }

    @Test
    void aSignedJarToWhichSomethingWasAddedIsRefused() throws Exception {
        var jar = signed("friend");
        write(jar, "added.txt");
        house.drop(jar, "bell.jar");

        var refused = house.awaitRefusal("bell.jar");

        assertThat(keys(refused.findings())).containsExactly("platform.module.unsigned");
        assertThat(arguments(refused)).containsExactly("bell.jar", "added.txt");
    }

    private Path bell() {
        return ModuleJar.of("test.bell").module("bell").classes(Bell.class).in(house.outside());
    }

    private Path signed(String signer) throws Exception {
        var target = house.outside().resolve("signed.jar");
        try (var plain = new ZipFile(bell().toFile());
                var out = Files.newOutputStream(target)) {
            new JarSigner.Builder(pair(signer)).build().sign(plain, out);
        }
        return target;
    }

    private static void write(Path jar, String entry) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            Files.writeString(zip.getPath(entry), "altered");
        }
    }

    /** A key of its own for each signer, made by the JDK's keytool. */
    private PrivateKeyEntry pair(String signer) throws Exception {
        var file = keys.resolve(signer + ".p12");
        if (!Files.exists(file)) {
            var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
            var made = new ProcessBuilder(
                            keytool.toString(),
                            "-genkeypair",
                            "-alias",
                            signer,
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=" + signer,
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(keys.resolve("keytool.log").toFile())
                    .start();
            assertThat(made.waitFor()).isZero();
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var in = new FileInputStream(file.toFile())) {
            store.load(in, PASSWORD.toCharArray());
        }
        return (PrivateKeyEntry) store.getEntry(signer, new PasswordProtection(PASSWORD.toCharArray()));
    }
}
