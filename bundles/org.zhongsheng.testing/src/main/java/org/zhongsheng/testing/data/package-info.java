/** Databases for tests: modules' units at work without OSGi, on Derby in memory and on a private PostgreSQL. */
@NullMarked
package org.zhongsheng.testing.data;

import org.jspecify.annotations.NullMarked;
