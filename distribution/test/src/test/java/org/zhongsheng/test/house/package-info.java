/** What must hold of all bundles together, read from their sources and classes: who imports whom, and what is said. */
@NullMarked
package org.zhongsheng.test.house;

import org.jspecify.annotations.NullMarked;
