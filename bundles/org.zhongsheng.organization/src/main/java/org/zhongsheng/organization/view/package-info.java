/** What the pages of this module have in common: records shown and edited field by field. */
@NullMarked
package org.zhongsheng.organization.view;

import org.jspecify.annotations.NullMarked;
