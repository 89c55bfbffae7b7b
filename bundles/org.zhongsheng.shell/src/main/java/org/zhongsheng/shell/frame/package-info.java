/** What surrounds every page: navigation, the union one works at, search, language, appearance. */
@NullMarked
package org.zhongsheng.shell.frame;

import org.jspecify.annotations.NullMarked;
