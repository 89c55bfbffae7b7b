/** A framework in the test's own process, module jars made on the fly, and fakes of the platform's services. */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.testing;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
