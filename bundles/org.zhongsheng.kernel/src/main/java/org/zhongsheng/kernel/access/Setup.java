package org.zhongsheng.kernel.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhongsheng.kernel.data.Home;
import org.zhongsheng.kernel.data.PrivateFile;
import org.zhongsheng.kernel.data.Settings;
import org.zhongsheng.platform.data.Transactions;

/**
 * The first start: as long as there is no account, {@code data/setup-link} holds the path of the page that creates the
 * administrator, {@code /setup/} and a token. Each start makes a new one; the database knows its hash only.
 */
@Component(service = Setup.class, immediate = true)
public final class Setup {
    static final String ADMINISTRATOR = "administrator";

    private static final Logger LOG = LoggerFactory.getLogger(Setup.class);
    private static final String TOKEN = "setup.token";

    private final Transactions transactions;
    private final EntityManager em;
    private final Settings settings;
    private final PrivateFile link;

    @Activate
    public Setup(
            BundleContext context,
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=kernel)") EntityManager em,
            @Reference Settings settings,
            @Reference Home home) {
        this(transactions, em, settings, home);
        link.delete();
        if (isEmpty() && context.getProperty("zhongsheng.demo") == null) {
            begin();
        }
    }

    Setup(Transactions transactions, EntityManager em, Settings settings, Home home) {
        this.transactions = transactions;
        this.em = em;
        this.settings = settings;
        this.link = new PrivateFile(home.data().resolve("setup-link"));
    }

    boolean isEmpty() {
        return transactions.read(() -> em.createQuery("select x.id from StoredAccount x", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    boolean isToken(String token) {
        var hash = settings.find(TOKEN);
        return hash.isPresent()
                && MessageDigest.isEqual(hash.get().getBytes(UTF_8), hash(token).getBytes(UTF_8));
    }

    /** Makes the one-time link. */
    void begin() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        settings.put(TOKEN, hash(token));
        link.create("/setup/" + token + "\n");
        LOG.info("There is no account yet: the one-time link to create the administrator is in {}", link.path());
    }

    /** Within the transaction that uses the link: it is good for nothing afterwards. */
    void spend() {
        settings.remove(TOKEN);
        transactions.afterCommit(link::delete);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
