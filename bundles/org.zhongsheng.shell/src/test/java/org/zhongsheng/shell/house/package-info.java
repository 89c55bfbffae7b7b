/** A house for the shell to stand in: the platform's services in memory, and a web server. */
@NullMarked
package org.zhongsheng.shell.house;

import org.jspecify.annotations.NullMarked;
