/** People as the register knows them: one record a person, found by name, initials, mobile or identity document. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.platform.person;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
