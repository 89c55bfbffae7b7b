/** Accounts, logins and grants; what the caller may is asked of a short-lived copy of her grants in memory. */
@NullMarked
package org.zhongsheng.kernel.access;

import org.jspecify.annotations.NullMarked;
