/** The persistence units of the modules, each made as its bundle starts and gone with it. */
@NullMarked
package org.zhongsheng.persistence.unit;

import org.jspecify.annotations.NullMarked;
