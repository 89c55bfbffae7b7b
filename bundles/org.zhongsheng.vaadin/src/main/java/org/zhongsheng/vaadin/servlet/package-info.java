/** The servlet that runs Vaadin without a class path to scan: what container initialisers do elsewhere is done here. */
@NullMarked
package org.zhongsheng.vaadin.servlet;

import org.jspecify.annotations.NullMarked;
