package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** 办学性质. */
public enum Ownership implements Coded {
    /** 公办 */
    PUBLIC,
    /** 民办 */
    PRIVATE,
    /** 中外合作 */
    JOINT
}
