package org.zhongsheng.platform.module;

/** A module came, went, or changed its state; {@code id} tells which. */
public record ModulesChanged(String id) {}
