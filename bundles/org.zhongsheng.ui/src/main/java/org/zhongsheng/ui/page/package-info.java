/** Parts of a page: header, facts, states, history, findings, dialogs, long work. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.ui.page;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
