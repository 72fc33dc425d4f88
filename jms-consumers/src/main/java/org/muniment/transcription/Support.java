package org.muniment.transcription;

/** How far a detector agrees that a stretch of ink is writing. */
final class Support {

    /** A line that the detector sees less surely is a stain or the edge of the paper. */
    static final double LEAST = 0.1;

    private static final int SAMPLES = 64;
    private static final double SURELY_WRITTEN = 0.1;

    private Support() {}

    /** @return 0 to 1, the surest tenth of what the detector says along the middle of the line */
    static double of(TextMap map, Frame frame, Span across, Span along) {
        var seen = new float[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            int place = along.start() + (int) ((i + 0.5) * along.length() / SAMPLES);
            for (int lane = 1; lane <= 3; lane++) {
                int aside = across.start() + across.length() * lane / 4;
                var corner = frame.outline(new Span(aside, aside), new Span(place, place))
                        .get(0);
                seen[i] = Math.max(seen[i], map.at(corner));
            }
        }
        java.util.Arrays.sort(seen);
        return seen[SAMPLES - 1 - (int) (SURELY_WRITTEN * SAMPLES)];
    }
}
