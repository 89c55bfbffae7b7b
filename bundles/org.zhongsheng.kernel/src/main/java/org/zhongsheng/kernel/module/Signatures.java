package org.zhongsheng.kernel.module;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.PKIXParameters;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.zhongsheng.platform.text.Finding;

/** Whether every entry of a jar is signed by somebody whom the installation's trust store knows. */
final class Signatures {

    private final Path trustStore;
    private final char[] password;

    Signatures(Path trustStore, String password) {
        this.trustStore = trustStore;
        this.password = password.toCharArray();
    }

    /** What is wrong; empty when the jar is signed as it should be. */
    Optional<Finding> look(String name, Path jar) {
        try (var signed = new JarFile(jar.toFile(), true)) {
            var trusted = trusted();
            for (var entry : (Iterable<JarEntry>) signed.stream()::iterator) {
                if (!entry.isDirectory() && !isSignature(entry.getName()) && !isTrusted(signed, entry, trusted)) {
                    return Optional.of(Finding.error("file", "platform.module.unsigned", name, entry.getName()));
                }
            }
            return Optional.empty();
        } catch (SecurityException altered) {
            return Optional.of(Finding.error("file", "platform.module.altered", name));
        } catch (IOException | GeneralSecurityException e) {
            return Optional.of(Finding.error(
                    null, "platform.module.trustStore", trustStore.getFileName().toString(), Failure.say(e)));
        }
    }

    private KeyStore trusted() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(trustStore)) {
            store.load(in, password);
        }
        return store;
    }

    private static boolean isSignature(String entry) {
        var name = entry.toUpperCase(Locale.ROOT);
        return name.startsWith("META-INF/")
                && name.indexOf('/', "META-INF/".length()) < 0
                && (name.equals(JarFile.MANIFEST_NAME)
                        || name.endsWith(".SF")
                        || name.endsWith(".RSA")
                        || name.endsWith(".EC")
                        || name.endsWith(".DSA"));
    }

    private static boolean isTrusted(JarFile jar, JarEntry entry, KeyStore trusted)
            throws IOException, GeneralSecurityException {
        try (var in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        var signers = entry.getCodeSigners();
        for (var signer : signers == null ? new CodeSigner[0] : signers) {
            if (isTrusted(signer, trusted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTrusted(CodeSigner signer, KeyStore trusted) throws GeneralSecurityException {
        var path = signer.getSignerCertPath();
        try {
            if (path.getCertificates().getFirst() instanceof X509Certificate leaf
                    && trusted.getCertificateAlias(leaf) != null) {
                leaf.checkValidity(signedAt(signer));
                return true;
            }
            var parameters = new PKIXParameters(trusted);
            parameters.setRevocationEnabled(false);
            parameters.setDate(signedAt(signer));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return true;
        } catch (CertificateException | CertPathValidatorException stranger) {
            return false;
        }
    }

    private static Date signedAt(CodeSigner signer) {
        var timestamp = signer.getTimestamp();
        return timestamp == null ? new Date() : timestamp.getTimestamp();
    }
}
