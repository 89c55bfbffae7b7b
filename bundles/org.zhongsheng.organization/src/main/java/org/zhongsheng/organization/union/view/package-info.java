/** Pages about unions: the tree, one union, its profile. */
@NullMarked
package org.zhongsheng.organization.union.view;

import org.jspecify.annotations.NullMarked;
