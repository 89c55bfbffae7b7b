package org.zhongsheng.platform.union;

import java.util.Optional;

/**
 * A union as everybody may know it.
 *
 * @param code unique, given by hand, such as {@code 330106-012}
 * @param name the full name, such as 杭州市学军中学工会委员会
 * @param shortName for menus and lists, such as 学军中学
 * @param version for optimistic locking of an edit
 */
public record Union(
        UnionId id, String code, String name, String shortName, Level level, Scope scope, Status status, int version) {

    public enum Status {
        /** being founded 筹建 */
        FOUNDING,
        ACTIVE,
        /** merged into another 已合并 */
        MERGED,
        /** dissolved 已撤销 */
        DISSOLVED
    }

    public Optional<UnionId> parent() {
        return scope.depth() == 1
                ? Optional.empty()
                : Optional.of(scope.upTo(scope.depth() - 1).union());
    }
}
