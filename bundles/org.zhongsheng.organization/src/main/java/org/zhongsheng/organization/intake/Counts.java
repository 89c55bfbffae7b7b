package org.zhongsheng.organization.intake;

/**
 * What became of the rows that could be read.
 *
 * @param inserted people who are new in the register
 * @param updated people in the register of whom something was learned
 * @param skipped people in the register as they were
 */
public record Counts(int inserted, int updated, int skipped) {

    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(inserted + other.inserted, updated + other.updated, skipped + other.skipped);
    }
}
