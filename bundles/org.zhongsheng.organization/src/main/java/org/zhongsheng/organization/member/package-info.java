/** The real-name register 实名制: who is on the staff, who is a member, and how that came. */
@NullMarked
package org.zhongsheng.organization.member;

import org.jspecify.annotations.NullMarked;
