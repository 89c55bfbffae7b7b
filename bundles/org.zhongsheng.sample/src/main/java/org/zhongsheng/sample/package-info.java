/** A suggestion box 意见箱: the smallest complete module, to start one's own from. */
@Module(
        id = "sample",
        order = 900,
        icon = "mail",
        permissions = {"sample.suggestion.view", "sample.suggestion.write"})
@NullMarked
package org.zhongsheng.sample;

import org.jspecify.annotations.NullMarked;
import org.zhongsheng.platform.module.Module;
