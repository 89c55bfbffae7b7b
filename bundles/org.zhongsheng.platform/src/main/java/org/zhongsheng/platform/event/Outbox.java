package org.zhongsheng.platform.event;

import org.osgi.annotation.versioning.ProviderType;

/** Sends events that must not be lost to the {@link Receiver}s of their type. */
@ProviderType
public interface Outbox {

    /**
     * Writes the event down, with the caller's transaction or not at all, for every receiver that was ever there, be it
     * stopped at the time.
     *
     * @throws IllegalStateException outside of a write transaction
     * @throws IllegalArgumentException for an event that is longer than 4,000 characters when written down
     */
    void send(Record event);
}
