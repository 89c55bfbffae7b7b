package org.zhongsheng.vaadin.servlet;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhongsheng.vaadin.route.Catalogue;
import org.zhongsheng.vaadin.route.Instances;
import org.zhongsheng.vaadin.service.Extensions;
import org.zhongsheng.vaadin.session.OpenBrowsers;

/** What the servlet is made of. */
@Component(service = Parts.class)
public record Parts(Catalogue catalogue, Instances instances, Extensions extensions, OpenBrowsers browsers) {

    @Activate
    public Parts(
            @Reference Catalogue catalogue,
            @Reference Instances instances,
            @Reference Extensions extensions,
            @Reference OpenBrowsers browsers) {
        this.catalogue = catalogue;
        this.instances = instances;
        this.extensions = extensions;
        this.browsers = browsers;
    }
}
