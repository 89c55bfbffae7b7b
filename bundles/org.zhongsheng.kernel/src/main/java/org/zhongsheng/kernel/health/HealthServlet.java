package org.zhongsheng.kernel.health;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.condition.Condition;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import org.zhongsheng.platform.module.ModuleInfo;
import org.zhongsheng.platform.module.Modules;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers 200 when people can log in, 503 before. The body tells more: {@code state} is {@code starting}, {@code up}, or
 * {@code degraded} when a module failed while the others go on.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardContextSelect("(osgi.http.whiteboard.context.name=" + HealthContext.NAME + ")")
public final class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final String version;

    @Reference(
            target = "(" + Condition.CONDITION_ID + "=" + Serving.ID + ")",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile @Nullable Condition serving;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private transient volatile @Nullable Modules modules;

    @Activate
    public HealthServlet(BundleContext context) {
        var number = context.getBundle().getVersion();
        version = number.getMajor() + "." + number.getMinor() + "." + number.getMicro();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() != null && !request.getPathInfo().equals("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean isServing = serving != null;
        var list = modules == null ? List.<ModuleInfo>of() : modules.list();
        var body = new LinkedHashMap<String, Object>();
        body.put("state", isServing ? list.stream().allMatch(HealthServlet::isWell) ? "up" : "degraded" : "starting");
        body.put("version", version);
        body.put("modules", list.stream().map(HealthServlet::facts).toList());
        response.setStatus(isServing ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body));
    }

    private static boolean isWell(ModuleInfo module) {
        return module.state() == ModuleInfo.State.ACTIVE || module.state() == ModuleInfo.State.STOPPED;
    }

    private static Map<String, String> facts(ModuleInfo module) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("id", module.id());
        facts.put("version", module.version());
        facts.put("state", module.state().name().toLowerCase(Locale.ROOT));
        return facts;
    }
}
