package org.zhongsheng.platform.person;

/** Kinds of identity documents. */
public enum IdType {
    /** 居民身份证, GB 11643 */
    RESIDENT,
    /** 护照 */
    PASSPORT,
    /** 港澳居民来往内地通行证 */
    HK_MACAO,
    /** 台湾居民来往大陆通行证 */
    TAIWAN,
    /** 外国人永久居留身份证 */
    PERMANENT_RESIDENT
}
