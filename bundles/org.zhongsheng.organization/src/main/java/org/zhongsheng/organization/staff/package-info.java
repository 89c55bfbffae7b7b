/**
 * What a school sends as its staff list, understood.
 *
 * <p>A list passes in one stream: {@link org.zhongsheng.organization.staff.StaffSheet} finds the header row and proposes
 * which column is which field; {@code run} reads every row, says what is wrong with it and where, and hands batches on.
 * A dry run and the import itself are the same run with another sink. The attitude towards what people type is that of a
 * good clerk: everything that can be understood is, what may have been understood wrongly is taken with a warning, and
 * only the rest is refused, with the way out. The rows refused go into a file that can be corrected and sent again as it
 * is. Nothing here knows a database; what the register holds already is asked through {@link
 * org.zhongsheng.organization.staff.Register}.
 */
@NullMarked
package org.zhongsheng.organization.staff;

import org.jspecify.annotations.NullMarked;
