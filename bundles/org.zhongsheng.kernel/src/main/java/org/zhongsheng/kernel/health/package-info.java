/**
 * Whether people can work. {@code GET /health} answers as soon as there is a web server, in a context of its own, so
 * that it tells the truth about a shell that does not come up.
 */
@NullMarked
package org.zhongsheng.kernel.health;

import org.jspecify.annotations.NullMarked;
