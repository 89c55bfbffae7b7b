/** Language, appearance, the bell: what stays with the browser. */
@NullMarked
package org.zhongsheng.shell.look;

import org.jspecify.annotations.NullMarked;
