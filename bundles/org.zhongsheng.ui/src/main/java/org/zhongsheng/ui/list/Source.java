package org.zhongsheng.ui.list;

import java.io.Serializable;
import org.zhongsheng.platform.data.Slice;

/** Where the rows of a list come from. */
@FunctionalInterface
public interface Source<T, K> extends Serializable {

    Slice<T, K> find(Asked<K> asked);
}
