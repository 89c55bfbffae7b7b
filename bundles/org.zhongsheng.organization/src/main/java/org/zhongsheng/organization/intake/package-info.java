/** Staff lists come in: what a file holds is written to the register in one transaction. */
@NullMarked
package org.zhongsheng.organization.intake;

import org.jspecify.annotations.NullMarked;
