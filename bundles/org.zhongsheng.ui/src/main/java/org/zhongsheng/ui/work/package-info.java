/** Where one works: the union of the session, what modules show on the home page, and choosing a union. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.ui.work;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
