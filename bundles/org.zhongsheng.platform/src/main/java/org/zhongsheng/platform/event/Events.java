package org.zhongsheng.platform.event;

import org.osgi.annotation.versioning.ProviderType;

/** Sends events to the {@link Subscriber}s of this node. */
@ProviderType
public interface Events {

    /** Within a write transaction: after its commit, never after a rollback. Outside: at once. */
    void publish(Record event);
}
