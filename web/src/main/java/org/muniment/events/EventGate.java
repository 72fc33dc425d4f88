package org.muniment.events;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.muniment.http.Problem;
import org.muniment.http.ProblemType;
import org.muniment.identity.Callers;

/**
 * Stands before the WebSocket: a browser sends its cookie with a handshake from any page, so the page's origin has to
 * be ours.
 */
@WebFilter(filterName = "eventGate", urlPatterns = "/events", asyncSupported = true)
public class EventGate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private Callers callers;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (callers.of(request).isEmpty()) {
            refuse(response, Problem.of(ProblemType.NOT_SIGNED_IN, "Sign in first to follow events."));
        } else if (!isOwnOrigin(request)) {
            refuse(
                    response,
                    Problem.of(ProblemType.FORBIDDEN, "Events are told to pages of this server only.", "Origin"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Programs send no origin; browsers always do. */
    private static boolean isOwnOrigin(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            URI page = URI.create(origin);
            String host = page.getPort() < 0 ? page.getHost() : page.getHost() + ":" + page.getPort();
            return host != null && host.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Json.write(problem));
    }
}
