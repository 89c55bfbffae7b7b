package org.zhongsheng.kernel.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.zhongsheng.kernel.access.AccountDesk;
import org.zhongsheng.kernel.demo.UnionSheet.Line;
import org.zhongsheng.kernel.union.Tree;
import org.zhongsheng.kernel.union.TreeEditor;
import org.zhongsheng.platform.access.Accounts;
import org.zhongsheng.platform.access.Accounts.NewAccount;
import org.zhongsheng.platform.access.Role;
import org.zhongsheng.platform.data.Transactions;
import org.zhongsheng.platform.demo.DemoData;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Unions;

/**
 * The province with its cities, counties and universities, one school, and an account at each level. All in one
 * transaction: it is there as a whole or not at all.
 */
@Component
@ServiceRanking(1000)
public final class KernelDemo implements DemoData {
    private static final String PASSWORD = "zhongsheng-demo";
    private static final String SCHOOL = "330106-001";

    /** May use the sample module, which is no part of the shipped roles. */
    private static final Role VISITOR = new Role("demo-visitor", "演示用户", Set.of("sample.*"), 1);

    private final Transactions transactions;
    private final Unions unions;
    private final TreeEditor editor;
    private final Tree tree;
    private final Accounts accounts;
    private final AccountDesk desk;

    @Activate
    public KernelDemo(
            @Reference Transactions transactions,
            @Reference Unions unions,
            @Reference TreeEditor editor,
            @Reference Tree tree,
            @Reference Accounts accounts,
            @Reference AccountDesk desk) {
        this.transactions = transactions;
        this.unions = unions;
        this.editor = editor;
        this.tree = tree;
        this.accounts = accounts;
        this.desk = desk;
    }

    @Override
    public void fill(int members) {
        if (tree.root().isPresent()) {
            return;
        }
        transactions.run(() -> {
            var places = unions();
            accounts.saveRole(VISITOR).orThrow();
            // The names are invented.
            open("admin", "周管理", "administrator", places.at("33"));
            open("province", "郑省青", "province-officer", places.at("33"));
            open("city", "陈市明", "city-officer", places.at("3301"));
            open("county", "林区红", "county-officer", places.at("330106"));
            open("school", "吴学军", "union-officer", places.at(SCHOOL));
            open("member", "徐小园", "member", places.at(SCHOOL));
        });
    }

    private Places unions() {
        var places = new Places(new HashMap<>());
        UnionSheet.zhejiang().lines().forEach(line -> places.put(line.code(), add(line, places)));
        places.put(SCHOOL, add(new Line(SCHOOL, Level.SCHOOL, "330106", "杭州市学军中学工会委员会", "学军中学"), places));
        return places;
    }

    private Scope add(Line line, Places places) {
        var union = line.parent().isEmpty()
                ? editor.found(line.code(), line.name(), line.shortName())
                : unions.add(
                        places.at(line.parent()).union(), line.level(), line.code(), line.name(), line.shortName());
        return union.orThrow().scope();
    }

    /** The unions by their codes. */
    private record Places(Map<String, Scope> byCode) {
        void put(String code, Scope scope) {
            byCode.put(code, scope);
        }

        Scope at(String code) {
            var scope = byCode.get(code);
            if (scope == null) {
                throw new IllegalStateException("the sheet of the demo lacks " + code);
            }
            return scope;
        }
    }

    private void open(String login, String name, String role, Scope at) {
        var account = new NewAccount(login, name, null, null);
        var id = desk.open(account, PASSWORD, false, role, at).orThrow().id();
        accounts.grant(id, VISITOR.id(), at.union()).orThrow();
    }
}
