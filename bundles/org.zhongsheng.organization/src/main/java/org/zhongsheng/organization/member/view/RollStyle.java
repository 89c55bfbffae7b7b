package org.zhongsheng.organization.member.view;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** Serves this module's style sheets while it is active. */
@Component(service = RollStyle.class)
@HttpWhiteboardResource(pattern = "/organization/*", prefix = "/static")
public class RollStyle {}
