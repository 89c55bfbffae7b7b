@NullMarked
package org.zhongsheng.persistence;

import org.jspecify.annotations.NullMarked;
