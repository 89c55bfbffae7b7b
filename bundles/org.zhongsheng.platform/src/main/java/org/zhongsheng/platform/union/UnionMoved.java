package org.zhongsheng.platform.union;

/** A union stands at another place with everything below it; whoever holds scopes within {@code from} must ask again. */
public record UnionMoved(UnionId id, Scope from, Scope to) {}
