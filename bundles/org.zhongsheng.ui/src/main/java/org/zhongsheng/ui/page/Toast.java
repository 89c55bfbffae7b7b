package org.zhongsheng.ui.page;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A word in passing: that something was done. What went wrong is never said this way. */
public final class Toast {

    private Toast() {}

    public static void done(String text) {
        var toast = new Notification(text, 4000, Notification.Position.BOTTOM_CENTER);
        toast.addThemeVariants(NotificationVariant.SUCCESS);
        toast.open();
    }
}
