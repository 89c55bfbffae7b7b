package org.zhongsheng.platform.union;

/** A union has got another code or name. */
public record UnionChanged(UnionId id, Scope scope) {}
