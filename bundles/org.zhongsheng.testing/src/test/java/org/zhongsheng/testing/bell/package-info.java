/** A module for the tests of the harness. */
@Module(id = "bell", order = 7, points = "1", permissions = "bell.rope.pull")
@NullMarked
package org.zhongsheng.testing.bell;

import org.jspecify.annotations.NullMarked;
import org.zhongsheng.platform.module.Module;
