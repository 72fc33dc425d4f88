package org.muniment.catalogue;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/** The house says no, with a reason that the person can act on. It rolls back the transaction that it leaves. */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Kinds of refusal; how each is told over HTTP is for the web to say. */
    public enum Reason {
        /** There is nothing of that name, or nothing that the caller may see. */
        NOT_FOUND,
        /** It is not there yet, but is being made. */
        NOT_YET,
        /** It is there, and this caller may not have it. */
        FORBIDDEN,
        /** A value is not allowed. */
        INVALID,
        /** The state of the thing does not allow it. */
        CONFLICT,
        /** The caller looked at an older version. */
        STALE,
        /** A change needs to say which version it means. */
        VERSION_MISSING,
        /** The content is of no type that can be taken. */
        UNSUPPORTED_TYPE,
        /** More bytes or pixels than the limit. */
        TOO_LARGE,
        /** The content says that it is a picture and is not a whole one. */
        DAMAGED,
        /** There is too much to do at the moment. */
        UNAVAILABLE
    }

    private final Reason reason;
    private final String field;

    public Refusal(Reason reason, String field, String message) {
        super(message);
        this.reason = reason;
        this.field = field;
    }

    public Refusal(Reason reason, String message) {
        this(reason, null, message);
    }

    /** The refusal for everything that is not there or must not be seen: it gives nothing away. */
    public static Refusal notFound() {
        return new Refusal(Reason.NOT_FOUND, "There is nothing here that you may see.");
    }

    public Reason reason() {
        return reason;
    }

    /** The field at fault, when there is one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
