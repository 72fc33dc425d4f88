package org.muniment.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Gives every request an id that stands in its log lines, in its answer and in its problem document. */
@WebFilter(
        filterName = "correlation",
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC})
public class Correlation extends HttpFilter {

    private static final long serialVersionUID = 1L;

    static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlationId";

    /** The id of the request that this thread serves. */
    static String current() {
        Object id = MDC.get(KEY);
        return id == null ? UUID.randomUUID().toString() : id.toString();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object known = request.getAttribute(KEY);
        String id = known == null ? UUID.randomUUID().toString() : known.toString();
        request.setAttribute(KEY, id);
        response.setHeader(HEADER, id);
        MDC.put(KEY, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(KEY);
        }
    }
}
