package org.zhongsheng.platform.activation;

import org.zhongsheng.platform.union.Scope;

/** A union has said, or taken back, whether it and the unions below it use a module. */
public record ActivationChanged(String module, Scope at) {}
