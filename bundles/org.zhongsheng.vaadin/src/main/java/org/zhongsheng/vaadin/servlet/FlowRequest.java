package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that looks for its parameters once: each of Vaadin's handlers asks for them, and Felix would try each time
 * whether it is an upload.
 */
final class FlowRequest extends VaadinServletRequest {

    private @Nullable Map<String, String[]> parameters;

    FlowRequest(HttpServletRequest request, VaadinServletService service) {
        super(request, service);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) {
            parameters = super.getParameterMap();
        }
        return parameters;
    }
}
