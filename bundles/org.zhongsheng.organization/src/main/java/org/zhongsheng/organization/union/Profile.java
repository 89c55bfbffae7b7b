package org.zhongsheng.organization.union;

/** What is known of a union beyond its place in the tree; every part may be empty, none is null. */
public record Profile(
        Unit unit, Founding founding, Headcount headcount, Term term, Means means, Representative representative) {

    public static final Profile EMPTY =
            new Profile(Unit.EMPTY, Founding.EMPTY, Headcount.EMPTY, Term.EMPTY, Means.EMPTY, Representative.EMPTY);
}
