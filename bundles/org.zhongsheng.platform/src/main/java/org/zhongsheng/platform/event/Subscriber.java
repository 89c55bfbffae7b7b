package org.zhongsheng.platform.event;

import org.osgi.annotation.versioning.ConsumerType;

/** Receives events of one type, in the order of their publication; registered as a service. An exception is logged and harms nobody else. */
@ConsumerType
public interface Subscriber<E extends Record> {

    Class<E> type();

    void on(E event);
}
