package org.muniment.identity;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The one address that {@code web.xml} constrains, and so the one that starts the code flow. Who gets as far as this code
 * is signed in and goes on to where they wanted to go.
 */
@WebServlet(Entrance.PATH)
public class Entrance extends HttpServlet {

    static final String PATH = "/login/enter";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(Login.RETURN))
                .map(Cookie::getValue)
                .findFirst()
                .map(Entrance::decoded)
                .orElse(null);
        response.addCookie(Login.returnCookie("", 0, request.isSecure()));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(LocalPath.or(wanted, "/"));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null; // somebody else wrote that cookie
        }
    }
}
