/** Modules, their activation, accounts, roles, and the audit log. */
@NullMarked
package org.zhongsheng.shell.admin;

import org.jspecify.annotations.NullMarked;
