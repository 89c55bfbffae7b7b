/** The smallest module with a page and without tables, to see it come and go. */
@Module(id = "bell", order = 950, icon = "module")
@NullMarked
package org.zhongsheng.bench.bell;

import org.jspecify.annotations.NullMarked;
import org.zhongsheng.platform.module.Module;
