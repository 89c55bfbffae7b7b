/** Searching the register. */
@NullMarked
package org.zhongsheng.bench.search;

import org.jspecify.annotations.NullMarked;
