package org.zhongsheng.testing.rights;

/** A method of a service, called about a union. */
record Step(String method, Rule rule, Kind kind, Act act) {

    /** What is expected of a call that is let in. */
    enum Kind {
        /** answers rows, all within the union */
        SHOWS,
        /** does what it is asked to and records a deed */
        CHANGES,
        /** neither */
        SAYS,
        /** neither, and is not about a union */
        ANSWERS;

        boolean isJudged() {
            return this == SHOWS || this == CHANGES;
        }
    }
}
