package org.zhongsheng.ui.page;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardResource;

/** Serves the files of the theme: tokens, styles, icons, the logo. */
@Component(service = Theme.class)
@HttpWhiteboardResource(pattern = "/" + Icon.THEME + "/*", prefix = "/static")
public class Theme {}
