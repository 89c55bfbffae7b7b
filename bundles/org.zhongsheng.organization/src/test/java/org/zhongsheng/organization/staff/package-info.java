@NullMarked
package org.zhongsheng.organization.staff;

import org.jspecify.annotations.NullMarked;
