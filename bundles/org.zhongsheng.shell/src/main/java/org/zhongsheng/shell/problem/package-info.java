/** Pages for what is not there, not allowed, gone or broken, each with a way on. */
@NullMarked
package org.zhongsheng.shell.problem;

import org.jspecify.annotations.NullMarked;
