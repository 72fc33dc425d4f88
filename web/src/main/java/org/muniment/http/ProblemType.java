package org.muniment.http;

import java.util.Arrays;
import java.util.Locale;
import org.muniment.catalogue.Refusal.Reason;

/** Every kind of problem that the server tells, with its status. */
public enum ProblemType {
    NOT_FOUND(404, "Not found"),
    NOT_YET(404, "Not there yet"),
    INVALID(400, "A value is not allowed"),
    DAMAGED(400, "The file is damaged"),
    MALFORMED(400, "The request cannot be read"),
    NOT_SIGNED_IN(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    HEADER_MISSING(403, "A header is missing"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not to be had in this form"),
    CONFLICT(409, "The state does not allow it"),
    STALE(412, "Changed by somebody else"),
    TOO_LARGE(413, "Too large"),
    UNSUPPORTED_TYPE(415, "Type not taken"),
    NO_SUCH_RANGE(416, "Not in the file"),
    VERSION_MISSING(428, "The version is missing"),
    REQUEST_REFUSED(400, "The request was refused"),
    FAILED(500, "Something failed on the server"),
    UNAVAILABLE(503, "Not available at the moment"),
    READING_ONLY(503, "Reading only");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String uri() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ProblemType of(Reason reason) {
        return valueOf(reason.name());
    }

    /** The type for a status that the container answered by itself. */
    static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .filter(type -> type != NOT_YET && type != INVALID && type != DAMAGED)
                .findFirst()
                .orElse(status >= 500 ? FAILED : REQUEST_REFUSED);
    }
}
