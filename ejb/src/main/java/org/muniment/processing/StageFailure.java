package org.muniment.processing;

/** Why a stage could not do its work, in words that the person who imported the artefact can read. */
public class StageFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    private StageFailure(String reason, boolean passing, Throwable cause) {
        super(reason, cause);
        this.passing = passing;
    }

    /** A failure that another attempt may not meet: a time-out, a model server that is down. */
    public static StageFailure passing(String reason, Throwable cause) {
        return new StageFailure(reason, true, cause);
    }

    /** A failure that every attempt would meet: a picture that cannot be decoded. */
    public static StageFailure lasting(String reason, Throwable cause) {
        return new StageFailure(reason, false, cause);
    }

    public boolean isPassing() {
        return passing;
    }
}
