package org.zhongsheng.organization.union;

import org.zhongsheng.organization.Coded;

/** The kind of unit that the union belongs to 单位类别. */
public enum UnitType implements Coded {
    /** 国有企业 110 */
    STATE_ENTERPRISE,
    /** 其他企业 */
    OTHER_ENTERPRISE,
    /** 事业单位 400 */
    PUBLIC_INSTITUTION,
    /** 机关 500 */
    GOVERNMENT,
    /** 个体经济组织 600 */
    SELF_EMPLOYED,
    /** 民办非企业单位 700 */
    PRIVATE_NON_ENTERPRISE
}
