@NullMarked
package org.zhongsheng.organization.demo;

import org.jspecify.annotations.NullMarked;
