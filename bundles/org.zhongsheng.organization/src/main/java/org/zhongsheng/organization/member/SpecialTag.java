package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** What the union pays attention to in caring for a person. */
public enum SpecialTag implements Coded {
    /** 劳模 */
    MODEL_WORKER,
    /** 困难职工 */
    HARDSHIP,
    /** 单亲 */
    SINGLE_PARENT,
    /** 志愿者 */
    VOLUNTEER,
    /** 残疾 */
    DISABLED,
    /** 退役军人 */
    VETERAN
}
