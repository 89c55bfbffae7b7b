/** Lists: search, filters, keyset pages and rows, which are a table at a desk and cards on a phone. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.ui.list;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
