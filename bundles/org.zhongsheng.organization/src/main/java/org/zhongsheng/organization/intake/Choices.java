package org.zhongsheng.organization.intake;

import org.zhongsheng.organization.Coded;

/**
 * What the user chooses about an import.
 *
 * @param allOrNothing writes nothing if a single row is refused; else all rows that are not
 */
public record Choices(Known known, Joining joining, boolean allOrNothing) {

    public static final Choices USUAL = new Choices(Known.SKIP, Joining.DATED, false);

    /** What to do about people who stand in the union's register already. */
    public enum Known implements Coded {
        /** leave them as they are */
        SKIP,
        /** fill in what is empty */
        FILL
    }

    /** Who of the list is a member of the union. */
    public enum Joining implements Coded {
        /** all of them; without a date since today */
        ALL,
        /** those with a day of joining or a member number */
        DATED,
        /** nobody: a list of the staff */
        NONE
    }
}
