/** Keys of the installation, sealing, settings, and scopes as conditions of a query. */
@NullMarked
package org.zhongsheng.kernel.data;

import org.jspecify.annotations.NullMarked;
