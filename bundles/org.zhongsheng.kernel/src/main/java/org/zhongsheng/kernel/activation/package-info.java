/** What unions have said about modules, and who of them is heard. */
@NullMarked
package org.zhongsheng.kernel.activation;

import org.jspecify.annotations.NullMarked;
