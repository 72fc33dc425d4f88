package org.muniment.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The certificate of the public address, and whom our own programs trust: what Java trusts, and that certificate.
 *
 * @param keystore PKCS #12 file with the private key
 * @param password of the key store; the trust store has the same
 * @param truststore JKS file
 */
record Tls(Path keystore, String password, Path truststore) {
    private static final String FORMAT = "PKCS12";

    /** Certificates in this format can be read without its password, so that none need be on a command line. */
    static final String TRUST_FORMAT = "JKS";

    /** The institution's key store, or one made at the first start for this address. */
    static Tls of(DataFolder data, Address address, Options options, Secrets secrets) {
        Path folder = data.resolve("tls");
        try {
            Tls tls = options.keystore().isPresent()
                    ? new Tls(options.keystore().get().toAbsolutePath(), given(), folder.resolve("trusted.jks"))
                    : new Tls(
                            made(folder, address, secrets.get(Secrets.Name.KEYSTORE)),
                            secrets.get(Secrets.Name.KEYSTORE),
                            folder.resolve("trusted.jks"));
            tls.writeTrust();
            return tls;
        } catch (IOException | GeneralSecurityException e) {
            throw new Refusal(
                    "The key store for " + address.url() + " cannot be used (" + e.getMessage()
                            + "); it must be a PKCS #12 file whose password is in MUNIMENT_KEYSTORE_PASSWORD.",
                    e);
        }
    }

    private static String given() {
        return Optional.ofNullable(System.getenv("MUNIMENT_KEYSTORE_PASSWORD"))
                .orElseThrow(
                        () -> new Refusal(
                                "--keystore needs the key store's password in the environment variable MUNIMENT_KEYSTORE_PASSWORD."));
    }

    private static Path made(Path folder, Address address, String password) throws IOException {
        String host = address.host();
        Path keystore = folder.resolve(host.replace(':', '_') + ".p12");
        if (Files.exists(keystore)) {
            return keystore;
        }
        boolean number = host.matches("[0-9.]+|\\[.*]");
        Path unfinished = folder.resolve("unfinished.p12");
        Files.deleteIfExists(unfinished);
        var builder = new ProcessBuilder(List.of(
                Installation.java().resolveSibling("keytool").toString(),
                "-genkeypair",
                "-alias",
                "address",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "3650",
                "-dname",
                "CN=" + host + ",O=Muniment",
                "-ext",
                "SAN=" + (number ? "ip:" : "dns:") + host,
                "-ext",
                "BC=ca:true",
                "-storetype",
                FORMAT,
                "-keystore",
                unfinished.toString(),
                "-storepass:env",
                "MUNIMENT_KEYSTORE_PASSWORD"));
        builder.environment().put("MUNIMENT_KEYSTORE_PASSWORD", password);
        Tools.Said said = Tools.run(builder, "");
        if (said.status() != 0) {
            throw new IOException(said.text().strip());
        }
        return Files.move(unfinished, keystore, StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeTrust() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(TRUST_FORMAT);
        trusted.load(null, null);
        KeyStore java = KeyStore.getInstance(
                Path.of(System.getProperty("java.home"), "lib/security/cacerts").toFile(), (char[]) null);
        for (String alias : Collections.list(java.aliases())) {
            trusted.setCertificateEntry("java-" + alias, java.getCertificate(alias));
        }
        KeyStore own = KeyStore.getInstance(FORMAT);
        try (InputStream in = Files.newInputStream(keystore)) {
            own.load(in, password.toCharArray());
        }
        for (String alias : Collections.list(own.aliases())) {
            Certificate[] chain = own.getCertificateChain(alias);
            for (int i = 0; chain != null && i < chain.length; i++) {
                trusted.setCertificateEntry("address-" + alias + "-" + i, chain[i]);
            }
        }
        Path beside = truststore.resolveSibling("trusted.new");
        try (var out = Files.newOutputStream(beside)) {
            trusted.store(out, password.toCharArray());
        }
        Files.move(beside, truststore, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    SSLContext context() {
        try (InputStream in = Files.newInputStream(truststore)) {
            KeyStore trusted = KeyStore.getInstance(TRUST_FORMAT);
            trusted.load(in, password.toCharArray());
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The trust store that was just written cannot be read", e);
        }
    }
}
