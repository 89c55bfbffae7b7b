/**
 * The platform without OSGi, to compare with: the same views, services and tables on the class path, put together by
 * hand, in an embedded Jetty with Vaadin's own servlet.
 */
@NullMarked
package org.zhongsheng.bench.plain;

import org.jspecify.annotations.NullMarked;
