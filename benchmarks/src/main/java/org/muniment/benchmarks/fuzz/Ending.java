package org.muniment.benchmarks.fuzz;

/**
 * How a case went.
 *
 * @param sentence why there is no picture
 */
record Ending(Kind kind, String sentence, long millis) {

    /** Beyond this a picture of a few kilobytes has kept the product busier than it may, limit or not. */
    private static final long SLOW_MILLIS = 20_000;

    /** The ways to go. */
    enum Kind {
        REFUSED_AT_THE_DOOR,
        REFUSED_LATER,
        PREPARED,
        /** Refused, but because the memory that was set aside for it was too little. */
        OUT_OF_MEMORY,
        /** Something was thrown that is no refusal. */
        CRASH,
        /** The time limit ended it. */
        HANG,
        /** The process that decodes ended instead of answering. */
        CHILD_DEATH,
        /** It was said that another attempt might go better, which for the same bytes is not so. */
        TROUBLED
    }

    /** Whether somebody should look at it. */
    boolean isFinding() {
        return switch (kind) {
            case REFUSED_AT_THE_DOOR, REFUSED_LATER, PREPARED -> millis > SLOW_MILLIS;
            default -> true;
        };
    }
}
