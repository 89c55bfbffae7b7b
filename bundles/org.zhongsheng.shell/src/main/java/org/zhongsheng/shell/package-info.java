/** The hall of the house: who comes in, where everything is, and what the administrator sees. */
@NullMarked
package org.zhongsheng.shell;

import org.jspecify.annotations.NullMarked;
