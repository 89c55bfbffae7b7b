/** What the modules of the tests are made of. */
@NullMarked
package org.zhongsheng.kernel.module.rooms;

import org.jspecify.annotations.NullMarked;
