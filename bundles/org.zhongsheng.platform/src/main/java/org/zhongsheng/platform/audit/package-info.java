/** Who did what to which record, before and after, and why; written in the same transaction and chained by hashes. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
