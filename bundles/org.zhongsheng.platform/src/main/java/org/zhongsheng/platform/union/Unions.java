package org.zhongsheng.platform.union;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.zhongsheng.platform.access.Permission;
import org.zhongsheng.platform.data.Slice;
import org.zhongsheng.platform.text.Outcome;

/**
 * The tree of unions. Everybody who is logged in may read it; writing needs {@link #EDIT} at the parent (to add), the
 * union (to amend) or at both parents (to move).
 */
@ProviderType
public interface Unions {

    Permission EDIT = new Permission("platform.union.edit");

    Union root();

    Optional<Union> find(UnionId id);

    Optional<Union> byCode(String code);

    /** The unions of these ids that exist, in one query. */
    Map<UnionId, Union> all(Collection<UnionId> ids);

    /** What those that exist are called in lists, or were within the last five seconds; in one query at most. */
    Map<UnionId, String> shortNames(Collection<UnionId> ids);

    /** From the root to the union itself. */
    List<Union> lineage(Scope scope);

    /** Direct children by level and code, at most 50, behind the opaque {@code after} of the slice before. */
    Slice<Union, String> children(UnionId parent, @Nullable String after);

    /**
     * Unions within {@code within} whose name contains the text, or whose short name, code or pinyin
     * initials begin so; by path; at most 50, after {@code after}.
     */
    Slice<Union, Scope> search(Scope within, String typed, @Nullable Scope after);

    /**
     * Adds a union below {@code parent}; its status is ACTIVE.
     *
     * @return refused when the code is taken or malformed, the name empty, or the level may not stand there
     */
    Outcome<Union> add(UnionId parent, Level level, String code, String name, String shortName);

    /** Renames; refused with the other's version when {@code version} is no longer current. */
    Outcome<Union> amend(UnionId id, int version, String code, String name, String shortName);

    /**
     * Moves a union with everything below it; every table with a column {@code union_path} follows in the same
     * transaction, also those of modules that are not running.
     *
     * @return refused when the new parent lies within the union itself or its level may not stand there
     */
    Outcome<Union> move(UnionId id, UnionId newParent, String reason);

    /** The parents a union has had, newest first. */
    List<Parenthood> parents(UnionId id);

    /**
     * @param until null while it lasts
     */
    record Parenthood(
            UnionId parent,
            String parentName,
            Instant since,
            @Nullable Instant until,
            String reason) {}
}
