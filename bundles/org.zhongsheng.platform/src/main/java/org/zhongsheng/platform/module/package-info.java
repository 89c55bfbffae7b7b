/** How a module describes itself, and the house of modules: what is installed, in which state, and why not. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.module;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
