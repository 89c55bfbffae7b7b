package org.zhongsheng.platform.demo;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Invents data for an installation started with the framework property {@code zhongsheng.demo}. Registered as a service;
 * filled once in the life of the database, in the background, as the platform itself, those of a higher {@code
 * service.ranking} first. One that failed is tried again at the next start.
 */
@ConsumerType
public interface DemoData {
    /** Fills the module's tables; begun again from the start when it was interrupted. */
    void fill(int members);
}
