/** Who is in this browser session, and how she comes in and leaves. */
@NullMarked
package org.zhongsheng.shell.session;

import org.jspecify.annotations.NullMarked;
