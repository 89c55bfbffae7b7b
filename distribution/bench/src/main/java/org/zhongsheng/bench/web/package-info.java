/** Browsers: what they wait for, what they cost. */
@NullMarked
package org.zhongsheng.bench.web;

import org.jspecify.annotations.NullMarked;
