/** The profile of a union: what it is, how it stands and who speaks for it. */
@NullMarked
package org.zhongsheng.organization.union;

import org.jspecify.annotations.NullMarked;
