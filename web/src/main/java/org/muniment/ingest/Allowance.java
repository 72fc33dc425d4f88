package org.muniment.ingest;

/**
 * How much a body of one sort may hold.
 *
 * @param isMeasuredLater whether whoever takes the body measures it and knows better what to call it
 */
record Allowance(String field, String what, long bytes, boolean isMeasuredLater) {

    String sentence() {
        return "%s is larger than %,d MB, the limit for one.".formatted(what, bytes / 1_000_000);
    }
}
