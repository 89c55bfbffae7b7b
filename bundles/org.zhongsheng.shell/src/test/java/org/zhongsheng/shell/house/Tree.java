package org.zhongsheng.shell.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.text.Outcome;
import org.zhongsheng.platform.union.Level;
import org.zhongsheng.platform.union.Scope;
import org.zhongsheng.platform.union.Union;
import org.zhongsheng.platform.union.UnionId;
import org.zhongsheng.platform.union.Unions;

/** A province with some unions, to be read. */
final class Tree implements Unions {

    private final Map<UnionId, Union> unions = new LinkedHashMap<>();

    Tree() {
        var province = plant(null, Level.PROVINCE, "33", "浙江省教育工会", "省教育工会");
        var hangzhou = plant(province, Level.CITY, "3301", "杭州市教育工会", "杭州市");
        var westLake = plant(hangzhou, Level.COUNTY, "330106", "杭州市西湖区教育工会", "西湖区");
        plant(westLake, Level.SCHOOL, "330106-012", "杭州市学军中学工会委员会", "学军中学");
        plant(westLake, Level.SCHOOL, "330106-013", "杭州市文三街小学工会委员会", "文三街小学");
        plant(hangzhou, Level.COUNTY, "330108", "杭州市滨江区教育工会", "滨江区");
        plant(province, Level.CITY, "3302", "宁波市教育工会", "宁波市");
        plant(province, Level.UNIVERSITY, "33-001", "浙江大学工会委员会", "浙江大学");
    }

    private Union plant(@Nullable Union parent, Level level, String code, String name, String shortName) {
        var id = new UnionId(unions.size() + 1L);
        var scope = parent == null ? Scope.root(id) : parent.scope().child(id);
        var union = new Union(id, code, name, shortName, level, scope, Union.Status.ACTIVE, 0);
        unions.put(id, union);
        return union;
    }

    Scope of(String shortName) {
        return unions.values().stream()
                .filter(union -> union.shortName().equals(shortName))
                .findFirst()
                .orElseThrow()
                .scope();
    }

    @Override
    public Union root() {
        return unions.values().iterator().next();
    }

    @Override
    public Optional<Union> find(UnionId id) {
        return Optional.ofNullable(unions.get(id));
    }

    @Override
    public Optional<Union> byCode(String code) {
        return unions.values().stream()
                .filter(union -> union.code().equals(code))
                .findFirst();
    }

    @Override
    public Map<UnionId, Union> all(Collection<UnionId> ids) {
        return unions.values().stream()
                .filter(union -> ids.contains(union.id()))
                .collect(Collectors.toMap(Union::id, union -> union));
    }

    @Override
    public Map<UnionId, String> shortNames(Collection<UnionId> ids) {
        return all(ids).values().stream().collect(Collectors.toMap(Union::id, Union::shortName));
    }

    @Override
    public List<Union> lineage(Scope scope) {
        return scope.lineage().stream().map(at -> unions.get(at.union())).toList();
    }

    @Override
    public Slice<Union, String> children(UnionId parent, @Nullable String after) {
        return new Slice<>(
                unions.values().stream()
                        .filter(union -> union.parent().filter(parent::equals).isPresent())
                        .toList(),
                null);
    }

    @Override
    public Slice<Union, Scope> search(Scope within, String typed, @Nullable Scope after) {
        return new Slice<>(
                new ArrayList<>(unions.values())
                        .stream()
                                .filter(union -> within.contains(union.scope())
                                        && (union.name().contains(typed)
                                                || union.code().startsWith(typed)))
                                .toList(),
                null);
    }

    @Override
    public Outcome<Union> add(UnionId parent, Level level, String code, String name, String shortName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Union> amend(UnionId id, int version, String code, String name, String shortName) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<Union> move(UnionId id, UnionId newParent, String reason) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Parenthood> parents(UnionId id) {
        return List.of(new Parenthood(root().id(), root().name(), Instant.EPOCH, null, ""));
    }
}
