@NullMarked
package org.zhongsheng.testing;

import org.jspecify.annotations.NullMarked;
