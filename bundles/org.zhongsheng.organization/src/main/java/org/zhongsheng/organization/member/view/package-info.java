/** Pages about members: the register, one member, the roll. */
@NullMarked
package org.zhongsheng.organization.member.view;

import org.jspecify.annotations.NullMarked;
