package org.muniment.benchmarks.hostile;

/**
 * What became of a file.
 *
 * @param sentence the server's reason; empty when it is shown
 * @param millis what the server worked for it until the picture was there: the upload and the stages of its first page
 */
record Fate(Specimen specimen, End end, String sentence, long millis) {

    /** The ways to end. */
    enum End {
        /** Its picture is there. */
        SHOWN,
        /** A picture is there, of one colour, and the file's is not. */
        BLANK,
        /** Refused when it was sent. */
        REFUSED,
        /** Taken, and then failed with a reason. */
        FAILED,
        /** Still at work when nothing moved any more. */
        UNFINISHED,
        /** The server did what it must never do. */
        FAULT
    }

    boolean isAccepted() {
        return end == End.SHOWN;
    }

    boolean isRefused() {
        return end == End.REFUSED || end == End.FAILED;
    }
}
