/** Which modules a union uses, inherited down the tree. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.activation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
