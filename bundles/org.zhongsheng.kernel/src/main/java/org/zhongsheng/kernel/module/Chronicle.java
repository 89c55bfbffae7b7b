package org.zhongsheng.kernel.module;

import java.util.Map;

/** Is told what happens to modules. */
interface Chronicle {

    /** Something was done, to be audited: {@code install}, {@code update}, {@code start}, {@code stop}, ... */
    void did(String act, String id, Map<String, String> details);

    /** What the list says about a module is another than before. */
    void changed(String id);
}
