/** People who do not exist, for demonstrations and tests: any number of them, always the same ones. */
@NullMarked
package org.zhongsheng.organization.demo;

import org.jspecify.annotations.NullMarked;
