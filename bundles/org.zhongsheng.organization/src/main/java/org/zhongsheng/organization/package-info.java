@NullMarked
package org.zhongsheng.organization;

import org.jspecify.annotations.NullMarked;
