package org.zhongsheng.bench.plain;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import org.osgi.framework.BundleContext;
import org.zhongsheng.kernel.access.Callers;
import org.zhongsheng.kernel.access.GrantedAccess;
import org.zhongsheng.kernel.access.JpaAccounts;
import org.zhongsheng.kernel.audit.ChainedAudit;
import org.zhongsheng.kernel.data.AesSealing;
import org.zhongsheng.kernel.data.Home;
import org.zhongsheng.kernel.event.EventQueue;
import org.zhongsheng.kernel.person.JpaPeople;
import org.zhongsheng.kernel.text.BundleTexts;
import org.zhongsheng.kernel.text.IcuPinyin;
import org.zhongsheng.kernel.union.JpaUnions;
import org.zhongsheng.organization.home.RegisterCard;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.text.Texts;
import org.zhongsheng.shell.home.HomeCards;
import org.zhongsheng.shell.session.SessionUser;
import org.zhongsheng.testing.data.TestDatabase;

/** The services of the platform and of the register of members on the database of an installation. */
public final class House implements AutoCloseable {

    private final TestDatabase database;
    private final Parts parts;

    private House(Path home, TestDatabase database) throws IOException {
        this.database = database;
        this.parts = new Parts(
                        database,
                        AesSealing.class,
                        ChainedAudit.class,
                        EventQueue.class,
                        GrantedAccess.class,
                        IcuPinyin.class,
                        JpaAccounts.class,
                        JpaPeople.class,
                        JpaUnions.class,
                        org.zhongsheng.shell.frame.SessionWorkplace.class)
                .put(Transactions.class, database.transactions())
                .put(Home.class, new Home(home))
                .put(BundleContext.class, Pretence.context(home.toString()))
                .put(Texts.class, texts());
        parts.get(Callers.class).addUserSource(new SessionUser());
        parts.get(HomeCards.class).add(parts.get(RegisterCard.class));
    }

    public static House open(Path home) throws IOException {
        return new House(home, TestDatabase.of(home, "kernel", "organization"));
    }

    public <T> T get(Class<T> service) {
        return parts.get(service);
    }

    Parts parts() {
        return parts;
    }

    /** What all bundles say. */
    public static Texts texts() throws IOException {
        var loader = House.class.getClassLoader();
        var files = new java.util.ArrayList<URL>();
        files.addAll(Collections.list(loader.getResources("OSGI-INF/l10n/bundle.properties")));
        files.addAll(Collections.list(loader.getResources("OSGI-INF/l10n/bundle_en.properties")));
        var texts = new BundleTexts();
        texts.addingBundle(Pretence.speaking(files), null);
        return texts;
    }

    @Override
    public void close() {
        database.close();
    }
}
