/** The page that imports staff lists. */
@NullMarked
package org.zhongsheng.organization.intake.view;

import org.jspecify.annotations.NullMarked;
