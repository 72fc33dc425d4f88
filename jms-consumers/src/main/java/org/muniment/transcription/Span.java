package org.muniment.transcription;

/** Pixels from {@code start} up to, not including, {@code end}. */
record Span(int start, int end) {

    int length() {
        return end - start;
    }

    double middle() {
        return (start + end) / 2.0;
    }

    Span widened(int margin) {
        return new Span(start - margin, end + margin);
    }

    Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
