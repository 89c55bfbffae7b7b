package org.zhongsheng.kernel.person;

/** A person in a {@link Range}, of whom no more is known than what the index tells. */
record Hit(long id, String key) {}
