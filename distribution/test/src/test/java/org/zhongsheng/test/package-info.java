/**
 * Tests of the whole system as it ships. {@link org.zhongsheng.test.Installation} starts it in a process and a home of
 * its own, {@link org.zhongsheng.test.Browser} looks at it; pictures lie in {@code target/screens}.
 */
@NullMarked
package org.zhongsheng.test;

import org.jspecify.annotations.NullMarked;
