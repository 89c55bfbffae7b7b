/** Walks all methods of services as everybody, everywhere, and finds who is let in or kept out wrongly. */
@NullMarked
package org.zhongsheng.testing.rights;

import org.jspecify.annotations.NullMarked;
