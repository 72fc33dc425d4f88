package org.muniment.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jboss.logging.Logger;
import org.muniment.events.Json;

/** What the container would answer with a page of its own is answered as a problem document too. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(ErrorPage.class);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        if (isLoginRefused(request, status)) {
            status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        ProblemType type = ProblemType.ofStatus(status);
        if (type == ProblemType.FAILED) {
            LOG.errorf(
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION),
                    "The container answered %d to %s",
                    status,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        }
        Problem problem = Problem.of(type, sentence(type));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.write(new Problem(
                        problem.type(), problem.title(), status, problem.detail(), null, problem.correlationId())));
    }

    /** Everybody may sign in; the container refuses it only when Keycloak does not tell it how. */
    private static boolean isLoginRefused(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_FORBIDDEN
                && "/login/enter".equals(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String sentence(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing here that you may see.";
            case NOT_SIGNED_IN -> "Sign in first, or send a bearer token that is valid for Muniment.";
            case FORBIDDEN -> "Your account may not do this.";
            case TOO_LARGE -> "The request is larger than the server takes.";
            case UNAVAILABLE ->
                "Signing in is not possible at the moment, because the server of the accounts does not "
                        + "answer. Nothing is lost; try again in a minute.";
            case FAILED -> "The server could not answer. Nothing was changed by this request.";
            default -> type.title() + ".";
        };
    }
}
