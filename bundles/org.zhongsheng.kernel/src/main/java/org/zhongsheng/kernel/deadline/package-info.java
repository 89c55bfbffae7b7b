/** The calendar of work, read from the State Council's notices. */
@NullMarked
package org.zhongsheng.kernel.deadline;

import org.jspecify.annotations.NullMarked;
