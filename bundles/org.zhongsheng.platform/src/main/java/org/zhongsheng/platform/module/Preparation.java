package org.zhongsheng.platform.module;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.framework.Bundle;
import org.zhongsheng.platform.text.Finding;

/** Makes the house ready for a resolved module before it starts, such as its tables. Registered as a service. */
@ConsumerType
public interface Preparation {

    /**
     * @return why the module cannot be started; empty when it is ready. What was begun has been undone.
     */
    List<Finding> prepare(Bundle module);
}
