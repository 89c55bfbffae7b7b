package org.zhongsheng.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.zhongsheng.kernel.access.Callers;
import org.zhongsheng.kernel.access.GrantedAccess;
import org.zhongsheng.kernel.access.GrantedRights;
import org.zhongsheng.kernel.activation.Words;
import org.zhongsheng.kernel.audit.ChainedAudit;
import org.zhongsheng.kernel.audit.JpaAuditLog;
import org.zhongsheng.kernel.data.AesSealing;
import org.zhongsheng.kernel.data.Home;
import org.zhongsheng.kernel.data.Settings;
import org.zhongsheng.kernel.event.EventQueue;
import org.zhongsheng.kernel.person.JpaPeople;
import org.zhongsheng.kernel.person.Registry;
import org.zhongsheng.kernel.text.IcuPinyin;
import org.zhongsheng.kernel.union.JpaUnions;
import org.zhongsheng.kernel.union.Mover;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.kernel.union.TreeEditor;
import org.zhongsheng.organization.intake.NewStaff;
import org.zhongsheng.organization.intake.StaffImport;
import org.zhongsheng.organization.member.Members;
import org.zhongsheng.organization.member.Registrar;
import org.zhongsheng.organization.union.UnionProfiles;
import org.zhongsheng.platform.access.Access;
import org.zhongsheng.platform.access.AccountId;
import org.zhongsheng.platform.access.User;
import org.zhongsheng.platform.audit.Audit;
import org.zhongsheng.platform.audit.Audit.Deed;
import org.zhongsheng.platform.audit.AuditLog;
import org.zhongsheng.platform.data.Sealing;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.person.People;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.Unions;
import org.zhongsheng.testing.data.TestDatabase;

/**
 * The services of the organization on those of the kernel, without a framework: a province with a city, a county and two
 * schools, each with an officer who may do everything there and nothing elsewhere.
 */
public final class House {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<TestDatabase, House> ALL = new ConcurrentHashMap<>();

    public final TestDatabase db;
    public final Transactions transactions;
    public final Access access;
    public final AuditLog auditLog;
    public final Sealing sealing;
    public final People people;
    public final Unions unions;
    public final UnionProfiles profiles;
    public final Members members;
    public final Registrar registrar;
    public final StaffImport staffImport;
    public final NewStaff newStaff;
    public final Audit audit;

    /** What was recorded, whether or not it was committed. */
    public final List<Deed> deeds = new CopyOnWriteArrayList<>();

    public final Union province;
    public final Union county;
    public final Union schoolA;
    public final Union schoolB;
    public final Union branchOfA;
    public final User officerOfA;
    public final User officerOfB;
    public final User officerOfCounty;

    private final Path home;

    /** The one in this database; test classes make a person or a union of their own for each test. */
    public static House of(TestDatabase db) {
        return ALL.computeIfAbsent(db, House::new);
    }

    private House(TestDatabase db) {
        this.db = db;
        home = temporary();
        transactions = db.transactions();
        var kernel = db.entityManager("kernel");
        var callers = new Callers();
        var words = new Words(transactions, kernel);
        var rights = new GrantedRights(transactions, kernel);
        access = new GrantedAccess(callers, rights, words);
        sealing = new AesSealing(new Home(home), new Settings(transactions, kernel));
        var events = new EventQueue(transactions);
        var chained = new ChainedAudit(transactions, kernel, sealing, callers);
        audit = deed -> {
            deeds.add(deed);
            chained.record(deed);
        };
        var tree = new Tree(transactions, kernel);
        auditLog = new JpaAuditLog(transactions, kernel, access, audit, sealing, tree);
        var pinyin = new IcuPinyin();
        var editor = new TreeEditor(transactions, kernel, tree, access, audit, events, pinyin);
        var mover = new Mover(transactions, kernel, tree, access, audit, events, rights, words);
        unions = new JpaUnions(transactions, kernel, access, editor, mover);
        var registry = new Registry(transactions, kernel, tree, access, audit, sealing, pinyin);
        people = new JpaPeople(transactions, kernel, access, sealing, pinyin, registry);

        var em = db.entityManager("organization");
        profiles = new UnionProfiles(em, transactions, access, audit, unions, sealing);
        members = new Members(em, transactions, access, audit, people, unions);
        staffImport = new StaffImport(em, transactions, access, audit, people, unions, new FileTexts());
        newStaff = new NewStaff(transactions, access, people);
        registrar = new Registrar(em, transactions, access, audit, people, unions, members);

        province = asPlatform(() -> editor.found("33", "浙江省教育工会", "浙江省").orThrow());
        var city = add(province, Level.CITY, "3301", "杭州市教育工会", "杭州市");
        county = add(city, Level.COUNTY, "330106", "杭州市西湖区教育工会", "西湖区");
        schoolA = add(county, Level.SCHOOL, "330106-001", "青石小学工会委员会", "青石小学");
        schoolB = add(county, Level.SCHOOL, "330106-002", "白鹭中学工会委员会", "白鹭中学");
        branchOfA = add(schoolA, Level.BRANCH, "330106-001-1", "青石小学东校区分工会", "东校区分工会");
        officerOfA = officer(schoolA, "union-officer");
        officerOfB = officer(schoolB, "union-officer");
        officerOfCounty = officer(county, "county-officer");
    }

    public Union add(Union parent, Level level, String code, String name, String shortName) {
        return asPlatform(
                () -> unions.add(parent.id(), level, code, name, shortName).orThrow());
    }

    /** An account with one role. */
    public User officer(Union at, String role) {
        int id = COUNT.incrementAndGet();
        var login = "officer" + id;
        sql("insert into kernel_account (id, login, login_key, name, name_key, initials, password, must_change, closed,"
                + " version) values (" + id + ", '" + login + "', '" + login
                + "', '工会干部', 'g', 'g', '-', false, false, 1)");
        sql("insert into kernel_grant (id, account_id, role_id, union_path) values (" + id + ", " + id + ", '" + role
                + "', '" + at.scope().path() + "')");
        return new User(new AccountId(id), login, "工会干部", null);
    }

    void sql(String insert) {
        try {
            transactions.run(() -> {
                try (var statement = transactions.connection().createStatement()) {
                    statement.execute(insert);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T, X extends Exception> T asPlatform(Transactions.Work<T, X> work) throws X {
        return access.asPlatform(work);
    }

    public <T, X extends Exception> T as(User user, Transactions.Work<T, X> work) throws X {
        return access.as(user, work);
    }

    public Path home() {
        return home;
    }

    private static Path temporary() {
        try {
            var folder = Files.createTempDirectory("house");
            Files.createDirectories(folder.resolve("conf"));
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
