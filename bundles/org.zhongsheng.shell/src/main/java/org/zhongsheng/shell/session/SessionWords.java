package org.zhongsheng.shell.session;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import org.osgi.service.component.annotations.Component;

/** Where the server knows a session or a window no more, the page is loaded anew; the doorkeeper sees to the rest. */
@Component
public class SessionWords implements SystemMessagesProvider {

    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }
}
