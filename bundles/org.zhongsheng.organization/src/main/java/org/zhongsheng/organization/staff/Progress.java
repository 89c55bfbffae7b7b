package org.zhongsheng.organization.staff;

/** Watches a list being read and may stop it. */
@FunctionalInterface
public interface Progress {

    /** @param total estimated from the part of the file that was read */
    void at(int rows, int total);

    /** Once true, reading stops behind the batch it is at. */
    default boolean isCancelled() {
        return false;
    }

    static Progress unseen() {
        return (rows, total) -> {};
    }
}
