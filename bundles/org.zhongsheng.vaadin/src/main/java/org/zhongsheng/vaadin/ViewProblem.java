package org.zhongsheng.vaadin;

/**
 * A service that asked to be published and was refused.
 *
 * @param path the path or the name of the layout that it asked for
 * @param component the name of the component's class
 * @param bundle symbolic name and version of its bundle
 * @param reason what stands in the way, in English, for operators
 */
public record ViewProblem(String path, String component, String bundle, String reason) {}
