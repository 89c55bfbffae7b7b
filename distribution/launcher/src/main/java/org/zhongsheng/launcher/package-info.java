/**
 * What the command {@code zhongsheng} runs: it either starts the platform in this process, or speaks to the one that
 * runs on the same home. It stands on the class path with the framework and the logging; everything else is a bundle.
 */
@NullMarked
package org.zhongsheng.launcher;

import org.jspecify.annotations.NullMarked;
