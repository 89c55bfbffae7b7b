/** Services of other bundles that change how Vaadin works, wherever Vaadin asks for one object for good. */
@NullMarked
package org.zhongsheng.vaadin.service;

import org.jspecify.annotations.NullMarked;
