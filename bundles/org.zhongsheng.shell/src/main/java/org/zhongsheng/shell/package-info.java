@NullMarked
package org.zhongsheng.shell;

import org.jspecify.annotations.NullMarked;
