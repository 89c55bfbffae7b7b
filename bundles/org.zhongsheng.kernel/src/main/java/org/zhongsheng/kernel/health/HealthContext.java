package org.zhongsheng.kernel.health;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.servlet.context.ServletContextHelper;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContext;

/** A context apart from the shell's, so that nothing of the shell stands before it. */
@Component(service = ServletContextHelper.class, scope = ServiceScope.BUNDLE)
@HttpWhiteboardContext(name = HealthContext.NAME, path = "/health")
public final class HealthContext extends ServletContextHelper {

    static final String NAME = "health";
}
