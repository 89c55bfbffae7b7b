@NullMarked
package org.zhongsheng.kernel;

import org.jspecify.annotations.NullMarked;
