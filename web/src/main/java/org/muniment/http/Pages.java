package org.muniment.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves the browser application. Its places ({@code /batches/…}) are addresses of one page: a GET for HTML that names
 * no file is answered with it. Built files carry a hash in their name and never change.
 */
@WebFilter(filterName = "pages", urlPatterns = "/*", asyncSupported = true)
public class Pages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/")) {
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        } else if (!isServerPath(path)) {
            response.setHeader("Cache-Control", "no-cache");
        }
        if (isPlace(request, path)) {
            request.getRequestDispatcher("/index.html").forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isPlace(HttpServletRequest request, String path) throws IOException {
        String accept = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accept != null
                && accept.contains("text/html")
                && !isServerPath(path)
                && request.getServletContext().getResource(path) == null;
    }

    private static boolean isServerPath(String path) {
        return path.matches("/(api|api-docs|iiif|health|login|logout|events|problems|error)(/.*)?");
    }
}
