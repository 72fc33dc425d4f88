package org.muniment.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Where signing in begins. The container's code flow forgets the query of the address it protects, so where the person
 * wanted to go is kept in a cookie of a few minutes until {@link Entrance}.
 */
@WebServlet("/login")
public class Login extends HttpServlet {

    private static final long serialVersionUID = 1L;

    static final String RETURN = "MUNIMENT_RETURN";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = LocalPath.or(request.getParameter("return"), "/");
        response.addCookie(returnCookie(
                URLEncoder.encode(path, StandardCharsets.UTF_8), (int) PATIENCE.toSeconds(), request.isSecure()));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(Entrance.PATH);
    }

    static Cookie returnCookie(String value, int seconds, boolean secure) {
        Cookie cookie = new Cookie(RETURN, value);
        cookie.setPath("/login");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
