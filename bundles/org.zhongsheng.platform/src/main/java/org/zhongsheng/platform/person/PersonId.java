package org.zhongsheng.platform.person;

public record PersonId(long value) {}
