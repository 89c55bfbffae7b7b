@NullMarked
package org.zhongsheng.sample;

import org.jspecify.annotations.NullMarked;
