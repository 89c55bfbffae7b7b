/**
 * Measures the distribution against its limits. Where a limit is relative, what it relates to is measured in the same
 * run; {@code README.md} says how each figure is taken.
 */
@NullMarked
package org.zhongsheng.bench;

import org.jspecify.annotations.NullMarked;
