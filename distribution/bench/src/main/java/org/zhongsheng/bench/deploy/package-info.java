/** Modules that come, change and go while people work. */
@NullMarked
package org.zhongsheng.bench.deploy;

import org.jspecify.annotations.NullMarked;
