package org.zhongsheng.platform.person;

public enum Sex {
    MALE,
    FEMALE
}
