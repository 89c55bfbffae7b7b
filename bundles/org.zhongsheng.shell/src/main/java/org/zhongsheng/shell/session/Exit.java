package org.zhongsheng.shell.session;

import com.vaadin.flow.component.UI;

/** The way out: the session ends, the door is shown. */
public final class Exit {

    private Exit() {}

    public static void take(Visits visits) {
        UI.getCurrentOrThrow().getPage().setLocation("./login");
        visits.leave();
    }
}
