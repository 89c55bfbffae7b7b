/** The open sessions and browser windows. */
@NullMarked
package org.zhongsheng.vaadin.session;

import org.jspecify.annotations.NullMarked;
