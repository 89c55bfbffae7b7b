@NullMarked
package org.zhongsheng.organization.sheet;

import org.jspecify.annotations.NullMarked;
