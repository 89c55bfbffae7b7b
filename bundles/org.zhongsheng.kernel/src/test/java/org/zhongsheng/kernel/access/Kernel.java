package org.zhongsheng.kernel.access;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongsheng.kernel.activation.JpaActivation;
import org.zhongsheng.kernel.activation.Words;
import org.zhongsheng.kernel.audit.ChainedAudit;
import org.zhongsheng.kernel.audit.JpaAuditLog;
import org.zhongsheng.kernel.data.AesSealing;
import org.zhongsheng.kernel.data.Home;
import org.zhongsheng.kernel.data.Settings;
import org.zhongsheng.kernel.deadline.NoticeCalendar;
import org.zhongsheng.kernel.person.JpaPeople;
import org.zhongsheng.kernel.person.Registry;
import org.zhongsheng.kernel.text.IcuPinyin;
import org.zhongsheng.kernel.union.JpaUnions;
import org.zhongsheng.kernel.union.Mover;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.kernel.union.TreeEditor;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.activation.Activation;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.deadline.WorkCalendar;
import org.zhongsheng.platform.event.Events;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.text.Pinyin;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.data.TestDatabase;

/** The kernel's services over a test database, wired by hand; events stay in a list. */
public final class Kernel {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** One for all tests of the process, since a database knows the keys that it was begun with. */
    private static final Path FOLDER = folder();

    public final Transactions transactions;
    public final EntityManager em;
    public final Home home;
    public final Settings settings;
    public final Sealing sealing;
    public final Callers callers = new Callers();
    public final GrantedRights rights;
    public final Words words;
    public final Access access;
    public final Tree tree;
    public final Audit audit;
    public final AuditLog auditLog;
    public final Pinyin pinyin = new IcuPinyin();
    public final List<Record> events = new CopyOnWriteArrayList<>();
    /** What was recorded, whether or not it was committed. */
    public final List<Deed> deeds = new CopyOnWriteArrayList<>();

    public final TreeEditor editor;
    public final Unions unions;
    public final People people;
    public final Activation activation;
    public final WorkCalendar calendar;
    public final Passwords passwords = new Passwords();
    public final AccountDesk desk;
    public final Setup setup;
    public final Accounts accounts;

    public Kernel(TestDatabase database) {
        this(database, Clock.systemUTC());
    }

    public Kernel(TestDatabase database, Clock clock) {
        transactions = database.transactions();
        em = database.entityManager("kernel");
        home = new Home(FOLDER);
        settings = new Settings(transactions, em);
        sealing = new AesSealing(home, settings);
        rights = new GrantedRights(transactions, em);
        words = new Words(transactions, em);
        access = new GrantedAccess(callers, rights, words);
        tree = new Tree(transactions, em);
        var chained = new ChainedAudit(transactions, em, sealing, callers);
        audit = deed -> {
            deeds.add(deed);
            chained.record(deed);
        };
        auditLog = new JpaAuditLog(transactions, em, access, audit, sealing, tree);
        Events bus = event -> transactions.afterCommit(() -> events.add(event));
        editor = new TreeEditor(transactions, em, tree, access, audit, bus, pinyin);
        unions = new JpaUnions(
                transactions, em, access, editor, new Mover(transactions, em, tree, access, audit, bus, rights, words));
        people = new JpaPeople(
                transactions,
                em,
                access,
                sealing,
                pinyin,
                new Registry(transactions, em, tree, access, audit, sealing, pinyin));
        activation = new JpaActivation(transactions, em, access, tree, words, audit, bus);
        calendar = new NoticeCalendar(transactions, em, access, tree, audit, bus);
        desk = new AccountDesk(transactions, em, tree, access, callers, rights, audit, passwords, pinyin);
        setup = new Setup(transactions, em, settings, home);
        accounts = new JpaAccounts(
                transactions,
                em,
                access,
                tree,
                pinyin,
                new Logins(transactions, em, tree, callers, audit, passwords, clock),
                desk,
                new GrantDesk(transactions, em, tree, access, callers, rights, audit),
                new FirstStart(transactions, callers, setup, tree, editor, desk));
    }

    /** The one root of the database. */
    public Union root() {
        return access.asPlatform(() -> tree.root().isPresent()
                ? unions.root()
                : editor.found("33", "浙江省教育工会", "浙江省").orThrow());
    }

    public Union add(Union parent, Level level, String shortName) {
        String code = "T" + NUMBER.incrementAndGet();
        return access.asPlatform(() -> unions.add(parent.id(), level, code, shortName + "工会", shortName))
                .orThrow();
    }

    public Union city(String name) {
        return add(root(), Level.CITY, name);
    }

    /** Somebody new with a role of her own that has these permissions at the union. */
    public User user(Scope at, String... permissions) {
        int number = NUMBER.incrementAndGet();
        var role = new Role("role-" + number, "Role " + number, Set.copyOf(Arrays.asList(permissions)), 1);
        return transactions.write(() -> {
            em.persist(new StoredRole(role));
            em.flush();
            return granted("user" + number, role.id(), at);
        });
    }

    /** Somebody new with a shipped role. */
    public User officer(String role, Scope at) {
        return transactions.write(() -> granted("officer" + NUMBER.incrementAndGet(), role, at));
    }

    private User granted(String login, String role, Scope at) {
        var account = new StoredAccount(new NewAccount(login, "王小明", null, null), passwords.nobodys(), false, pinyin);
        em.persist(account);
        em.flush();
        em.persist(new StoredGrant(account.id(), role, at));
        return account.toUser();
    }

    /** From now on somebody without any rights is calling, where nobody else is said to. */
    public Kernel withReader() {
        var reader = new User(new AccountId(0), "reader", "王小明", null);
        callers.addUserSource(() -> reader);
        return this;
    }

    public String next(String prefix) {
        return prefix + NUMBER.incrementAndGet();
    }

    /** What somebody does behind the platform's back. */
    public int sql(String statement) {
        return transactions.write(() -> {
            try (var sql = transactions.connection().createStatement()) {
                return sql.executeUpdate(statement);
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        });
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("kernel-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
