/**
 * Lets the classes of a removed bundle go while sessions live on.
 *
 * <p>Vaadin caches what it finds out about classes and was not made to forget a single one. The caches fill again by
 * themselves, so they are emptied as a whole.
 */
@NullMarked
package org.zhongsheng.vaadin.cleanup;

import org.jspecify.annotations.NullMarked;
