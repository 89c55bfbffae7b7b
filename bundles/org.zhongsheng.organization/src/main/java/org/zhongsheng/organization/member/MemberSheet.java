package org.zhongsheng.organization.member;

import java.util.Set;
import org.zhongsheng.platform.person.Person;

/**
 * One page about a member.
 *
 * @param missing what real-name registration still lacks
 * @param version of the membership, for optimistic locking together with the person's
 */
public record MemberSheet(
        Person person, MemberStatus status, Particulars particulars, Set<Requirement> missing, int version) {

    public MemberSheet {
        missing = Set.copyOf(missing);
    }

    /** Of 100, how much of what real-name registration asks for is there. */
    public int completeness() {
        return Requirement.completeness(missing);
    }
}
