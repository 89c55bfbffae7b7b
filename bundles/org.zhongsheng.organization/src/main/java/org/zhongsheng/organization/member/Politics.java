package org.zhongsheng.organization.member;

import org.zhongsheng.organization.Coded;

/** 政治面貌, GB/T 4762. */
public enum Politics implements Coded {
    /** 中共党员 */
    CPC,
    /** 中共预备党员 */
    CPC_PROBATIONARY,
    /** 共青团员 */
    YOUTH_LEAGUE,
    /** 民革 */
    RCCK,
    /** 民盟 */
    CDL,
    /** 民建 */
    CNDCA,
    /** 民进 */
    CAPD,
    /** 农工党 */
    CPWDP,
    /** 致公党 */
    ZGP,
    /** 九三学社 */
    JIUSAN,
    /** 台盟 */
    TDSL,
    /** 无党派人士 */
    INDEPENDENT,
    /** 群众 */
    NONE
}
