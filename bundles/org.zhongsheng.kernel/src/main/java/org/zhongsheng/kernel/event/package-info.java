/** Events on their way to the subscribers. */
@NullMarked
package org.zhongsheng.kernel.event;

import org.jspecify.annotations.NullMarked;
