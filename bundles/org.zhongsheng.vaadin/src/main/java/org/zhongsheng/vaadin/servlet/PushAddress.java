package org.zhongsheng.vaadin.servlet;

import com.vaadin.flow.server.InitParameters;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/**
 * Gives push an address that was never used before. Jetty maps a WebSocket for as long as it runs: at the address of an
 * earlier servlet, which ends when its configuration or its bundle changes, browsers would speak to the dead one and
 * reload for ever.
 */
record PushAddress(ServletConfig config, String path) implements ServletConfig {

    static ServletConfig fresh(ServletConfig config) {
        return new PushAddress(config, "/push" + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX) + "/");
    }

    @Override
    public @Nullable String getInitParameter(String name) {
        return name.equals(InitParameters.SERVLET_PARAMETER_PUSH_SERVLET_MAPPING)
                ? path
                : config.getInitParameter(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return config.getInitParameterNames();
    }

    @Override
    public String getServletName() {
        return config.getServletName();
    }

    @Override
    public ServletContext getServletContext() {
        return config.getServletContext();
    }
}
