/** Staff lists that come in, against the same rows written by JDBC alone. */
@NullMarked
package org.zhongsheng.bench.intake;

import org.jspecify.annotations.NullMarked;
