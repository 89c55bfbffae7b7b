/** Which views there are, and what happens in open browsers when they come and go. */
@NullMarked
package org.zhongsheng.vaadin.route;

import org.jspecify.annotations.NullMarked;
