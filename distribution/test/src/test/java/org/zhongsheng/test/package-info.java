/** Tests of the whole system as it ships; pictures lie in {@code target/screens}. */
@NullMarked
package org.zhongsheng.test;

import org.jspecify.annotations.NullMarked;
