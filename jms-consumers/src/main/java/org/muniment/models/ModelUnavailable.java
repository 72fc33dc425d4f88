package org.muniment.models;

/** A model that cannot be used, and why, in a sentence for the person who runs the installation. */
public class ModelUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ModelUnavailable(String reason) {
        super(reason);
    }

    public ModelUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
