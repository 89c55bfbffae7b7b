/** The tree of unions: ids, levels, paths, and the subtree of a union as a {@link org.zhongsheng.platform.union.Scope}. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.union;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
