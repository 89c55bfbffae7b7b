/** The audit trail: entries are chained by keyed hashes when the transaction commits, one chain for each city or university. */
@NullMarked
package org.zhongsheng.kernel.audit;

import org.jspecify.annotations.NullMarked;
