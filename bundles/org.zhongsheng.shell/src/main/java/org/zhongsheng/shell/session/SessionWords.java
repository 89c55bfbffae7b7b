package org.zhongsheng.shell.session;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import org.osgi.service.component.annotations.Component;

/** A session that is over leads to the door, which says so. */
@Component
public class SessionWords implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredURL(LoginView.PATH + "?" + LoginView.OVER);
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
