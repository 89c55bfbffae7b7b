package org.zhongsheng.organization.member;

import org.zhongsheng.platform.person.PersonDraft;

/** What is entered about a member: her person, whose home is the union, and the particulars. */
public record MemberDraft(PersonDraft person, Particulars particulars) {}
