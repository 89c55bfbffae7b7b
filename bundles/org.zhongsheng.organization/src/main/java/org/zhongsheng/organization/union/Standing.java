package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** How a union stands, told by the tree and by its term. */
public enum Standing implements Coded {
    /** 筹建 */
    FOUNDING,
    ACTIVE,
    /** 届满未换届 */
    TERM_OVERDUE,
    /** 已合并 */
    MERGED,
    /** 已撤销 */
    DISSOLVED
}
