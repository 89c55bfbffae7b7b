/** What the home page shows of the register. */
@NullMarked
package org.zhongsheng.organization.home;

import org.jspecify.annotations.NullMarked;
