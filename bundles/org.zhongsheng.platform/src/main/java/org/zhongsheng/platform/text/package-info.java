/** Texts by key in the reader's language, findings about input, and the outcome of a use case. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
