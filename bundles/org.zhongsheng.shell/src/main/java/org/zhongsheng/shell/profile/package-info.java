/** One's own account. */
@NullMarked
package org.zhongsheng.shell.profile;

import org.jspecify.annotations.NullMarked;
