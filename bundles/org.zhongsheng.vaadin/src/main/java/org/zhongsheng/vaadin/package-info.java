/**
 * Vaadin Flow for OSGi: a view is a prototype component of Declarative Services, published by {@link
 * org.zhongsheng.vaadin.View @View}. It can be visited while its bundle is started, and is gone without a trace when the
 * bundle goes.
 *
 * <p>Services stand in for what Vaadin otherwise finds by scanning the class path, because a class path that changes
 * while people work cannot be scanned once. Which services there are, and which bundles and properties must be
 * installed, stands in the README of the bundle.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.zhongsheng.vaadin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
