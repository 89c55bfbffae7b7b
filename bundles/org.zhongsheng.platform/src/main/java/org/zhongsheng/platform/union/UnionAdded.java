package org.zhongsheng.platform.union;

/** A union has been added to the tree. */
public record UnionAdded(UnionId id, Scope scope) {}
