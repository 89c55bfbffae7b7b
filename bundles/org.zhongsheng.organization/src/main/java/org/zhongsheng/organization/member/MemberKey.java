package org.zhongsheng.organization.member;

/** Where a page of members ended; opaque. */
public record MemberKey(String key, long id) {}
