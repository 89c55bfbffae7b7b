/**
 * The platform as it ships, for programs that try it from outside: {@link org.zhongsheng.testkit.Installation} starts it
 * in a process and a home of its own, {@link org.zhongsheng.testkit.Browser} looks at it.
 */
@NullMarked
package org.zhongsheng.testkit;

import org.jspecify.annotations.NullMarked;
