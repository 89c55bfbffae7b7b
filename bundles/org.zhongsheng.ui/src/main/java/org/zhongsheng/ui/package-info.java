@NullMarked
package org.zhongsheng.ui;

import org.jspecify.annotations.NullMarked;
