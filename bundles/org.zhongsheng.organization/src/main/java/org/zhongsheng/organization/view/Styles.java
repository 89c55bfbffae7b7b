package org.zhongsheng.organization.view;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** Serves this module's style sheet while it is active. */
@Component(service = Styles.class)
@HttpWhiteboardResource(pattern = "/organization/*", prefix = "/static")
public class Styles {}
