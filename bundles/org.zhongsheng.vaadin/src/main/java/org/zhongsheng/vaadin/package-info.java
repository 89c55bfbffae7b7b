@NullMarked
package org.zhongsheng.vaadin;

import org.jspecify.annotations.NullMarked;
