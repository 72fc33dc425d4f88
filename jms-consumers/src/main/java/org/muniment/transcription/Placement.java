package org.muniment.transcription;

/**
 * Where the working picture lies on the upright one: turned about the centres by a small angle and scaled. A page that
 * hangs to one side is worked on as if it hung straight.
 *
 * @param uprightWidth pixels
 * @param uprightHeight pixels
 * @param scale working pixels for one upright pixel
 * @param degrees how far the writing leans on the upright picture, clockwise positive
 */
record Placement(int uprightWidth, int uprightHeight, double scale, double degrees) {

    /** Large enough that nothing of the turned page is cut off. */
    int width() {
        return (int) Math.ceil(scale * (uprightWidth * cos() + uprightHeight * Math.abs(sin())));
    }

    int height() {
        return (int) Math.ceil(scale * (uprightHeight * cos() + uprightWidth * Math.abs(sin())));
    }

    /** From the working picture to the upright one. */
    Point toUpright(double x, double y) {
        double dx = (x - width() / 2.0) / scale;
        double dy = (y - height() / 2.0) / scale;
        return new Point(uprightWidth / 2.0 + dx * cos() - dy * sin(), uprightHeight / 2.0 + dx * sin() + dy * cos());
    }

    /** From the upright picture to the working one. */
    Point toWorking(Point upright) {
        double dx = upright.x() - uprightWidth / 2.0;
        double dy = upright.y() - uprightHeight / 2.0;
        return new Point(
                width() / 2.0 + scale * (dx * cos() + dy * sin()), height() / 2.0 + scale * (dy * cos() - dx * sin()));
    }

    private double cos() {
        return Math.cos(Math.toRadians(degrees));
    }

    private double sin() {
        return Math.sin(Math.toRadians(degrees));
    }
}
