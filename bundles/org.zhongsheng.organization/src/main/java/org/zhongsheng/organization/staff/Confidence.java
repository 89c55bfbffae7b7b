package org.zhongsheng.organization.staff;

/** How sure it is that a column is what it is proposed to be. */
public enum Confidence {
    /** there is no proposal */
    NONE,
    /** by its contents alone */
    GUESSED,
    /** its header contains a known one */
    LIKELY,
    /** its header is a known one */
    CERTAIN
}
