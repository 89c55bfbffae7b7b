/** Views that tests make bundles of. */
@NullMarked
package org.zhongsheng.vaadin.example;

import org.jspecify.annotations.NullMarked;
