/** People in the database, found by index ranges only; documents are sealed. */
@NullMarked
package org.zhongsheng.kernel.person;

import org.jspecify.annotations.NullMarked;
