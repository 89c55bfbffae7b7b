/** Terms as laws and rules give them, and the calendar of work by which they run. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.deadline;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
