package org.zhongsheng.platform.event;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives events of one type that must not be lost; registered as a service. From its first registration on it gets
 * every event, those of the time it was stopped when it comes back. The events come one after the other, in their order
 * unless one had to be tried again.
 */
@ConsumerType
public interface Receiver<E extends Record> {

    /** Stays the same for ever, such as {@code assistance.care}; at most 100 characters. */
    String name();

    Class<E> type();

    /**
     * Called as the platform, within a write transaction which also notes that the event has been received. So what it
     * writes is written once; what it does elsewhere may happen again after a crash, with the same number. After an
     * exception nothing was written, and it is called again later, at first after a second, in the end once an hour.
     *
     * @param number the event's own, the same for all receivers and each time
     */
    void receive(E event, long number) throws Exception;
}
