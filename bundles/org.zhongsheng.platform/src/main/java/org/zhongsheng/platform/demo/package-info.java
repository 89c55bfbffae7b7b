/** Data to try the platform with, brought by every module for itself. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.demo;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
