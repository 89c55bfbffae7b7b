/**
 * Typed records that are sent after the transaction that published them has committed: to whoever is there, or, by the
 * outbox, to whoever was ever there.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.event;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
