/** One local transaction for everything a use case writes, keyset slices, sealed columns, and business numbers. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.data;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
