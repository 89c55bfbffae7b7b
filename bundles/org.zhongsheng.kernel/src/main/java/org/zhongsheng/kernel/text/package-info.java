/** Message files of all active bundles, and pinyin. */
@NullMarked
package org.zhongsheng.kernel.text;

import org.jspecify.annotations.NullMarked;
