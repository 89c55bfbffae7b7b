/** Starting. */
@NullMarked
package org.zhongsheng.bench.start;

import org.jspecify.annotations.NullMarked;
