/** The home page, to which modules contribute. */
@NullMarked
package org.zhongsheng.shell.home;

import org.jspecify.annotations.NullMarked;
