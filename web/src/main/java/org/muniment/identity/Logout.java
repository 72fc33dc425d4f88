package org.muniment.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.muniment.events.Json;
import org.muniment.http.Problem;
import org.muniment.http.ProblemType;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the local session and tells the page where Keycloak ends its own. */
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getHeader("X-Requested-With") == null) {
            response.setStatus(ProblemType.HEADER_MISSING.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write(Json.write(Problem.of(
                            ProblemType.HEADER_MISSING,
                            "Signing out needs the header X-Requested-With.",
                            "X-Requested-With")));
            return;
        }
        String next = endOfSession(idToken(request));
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.getWriter().write(Json.write(Map.of("next", next)));
    }

    private static String idToken(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OidcPrincipal<?> oidc
                ? oidc.getOidcSecurityContext().getIDTokenString()
                : null;
    }

    /** OpenID Connect RP-Initiated Logout 1.0, section 2. */
    private static String endOfSession(String idToken) {
        String address = System.getProperty("muniment.address", "");
        String hint = idToken == null ? "client_id=muniment-web" : "id_token_hint=" + encoded(idToken);
        return System.getProperty("muniment.keycloak.url") + "/realms/muniment/protocol/openid-connect/logout?" + hint
                + "&post_logout_redirect_uri=" + encoded(address + "/");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
