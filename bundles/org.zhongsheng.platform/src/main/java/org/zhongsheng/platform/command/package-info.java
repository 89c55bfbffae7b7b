/** Commands of the {@code zhongsheng} command line that a running platform carries out. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
