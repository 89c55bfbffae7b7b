/** Forms: sections, fields, findings at their fields, and a guard against losing what was entered. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.ui.form;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
