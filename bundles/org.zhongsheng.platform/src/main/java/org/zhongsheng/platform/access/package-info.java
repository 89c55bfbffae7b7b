/** Who is calling, and whether she may: permissions granted at a union, valid for its subtree. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
