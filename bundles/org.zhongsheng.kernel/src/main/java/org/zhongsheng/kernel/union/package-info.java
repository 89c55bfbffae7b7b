/** The tree of unions in the database; a move carries every table that has a column {@code union_path}. */
@NullMarked
package org.zhongsheng.kernel.union;

import org.jspecify.annotations.NullMarked;
