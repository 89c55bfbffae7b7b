package org.zhongsheng.platform.access;

public record AccountId(long value) {}
