package org.zhongsheng.platform.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.framework.Bundle;
import org.zhongsheng.platform.text.Finding;

/** Looks at a module that has just started. Registered as a service; a module with findings is put aside. */
@ConsumerType
public interface Verification {

    /** What does not run as it should, such as a view that cannot be published; empty when all is well. */
    List<Finding> verify(Bundle module);
}
