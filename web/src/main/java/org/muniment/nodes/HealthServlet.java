package org.muniment.nodes;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muniment.events.Json;
import org.muniment.nodes.Health.Dependency;

/** Up or down by name, for anybody: load balancers and people who wonder. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Dependency> dependencies = health.ask();
        boolean up = dependencies.stream().allMatch(Dependency::up);
        Map<String, String> checks = new LinkedHashMap<>();
        dependencies.forEach(dependency -> checks.put(dependency.name(), word(dependency.up())));
        response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.write(new Answer(word(up), checks)));
    }

    static String word(boolean up) {
        return up ? "up" : "down";
    }

    record Answer(String status, Map<String, String> checks) {}
}
