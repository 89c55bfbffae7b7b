/** Fills an empty installation with data to try it with. */
@NullMarked
package org.zhongsheng.kernel.demo;

import org.jspecify.annotations.NullMarked;
