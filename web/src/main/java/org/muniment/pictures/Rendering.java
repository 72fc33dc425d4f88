package org.muniment.pictures;

import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Makes the answer to an image request from a pyramid. Only the tiles that the region touches are decoded, at the smallest
 * level that has enough pixels, one row of tiles after the other.
 */
final class Rendering {

    private final Pyramid pyramid;
    private final ImageRequest request;
    private final Level level;

    Rendering(Pyramid pyramid, ImageRequest request) {
        this.pyramid = pyramid;
        this.request = request;
        this.level = levelFor(pyramid.levels(), request);
    }

    private static Level levelFor(List<Level> levels, ImageRequest request) {
        Level found = levels.get(0);
        for (Level level : levels) {
            boolean enough =
                    shrunk(request.region().width(), level) >= request.size().width()
                            && shrunk(request.region().height(), level)
                                    >= request.size().height();
            found = enough ? level : found;
        }
        return found;
    }

    private static int shrunk(int length, Level level) {
        return (length + level.scale() - 1) / level.scale();
    }

    /** The tile as it is stored, when that is just what is asked for: nothing is decoded then. */
    Optional<byte[]> stored() throws IOException {
        Region region = request.region();
        int side = Level.TILE * level.scale();
        boolean whole = request.size().equals(new Size(Level.TILE, Level.TILE))
                && region.width() == side
                && region.height() == side
                && region.x() % side == 0
                && region.y() % side == 0;
        boolean plain = request.format() == Format.JPG
                && request.quality().hasColours()
                && request.rotation().isNone();
        return whole && plain && pyramid.kind() == Tiles.JPEG
                ? Optional.of(pyramid.tile(level, region.x() / side, region.y() / side))
                : Optional.empty();
    }

    /** How many pixels are in memory while this is drawn, about. */
    long pixels() {
        long answer = (long) request.size().width() * request.size().height();
        return answer + Math.min(span().height(), Level.TILE) * (long) span().width();
    }

    byte[] drawn() throws IOException {
        var canvas = new Canvas(request);
        Region span = span();
        var across = new Weights(
                from(request.region().x()),
                to(request.region().x() + request.region().width(), pyramid.width(), level.width()),
                request.size().width());
        var down = new Weights(
                from(request.region().y()),
                to(request.region().y() + request.region().height(), pyramid.height(), level.height()),
                request.size().height());
        feed(new Scaling(across, down, span.x(), canvas), span);
        return canvas.encoded();
    }

    /** Reads row of tiles by row of tiles, so that each tile is decoded once. */
    private void feed(Rows rows, Region span) throws IOException {
        var row = new int[span.width()];
        int end = span.y() + span.height();
        for (int y = span.y(); y < end; ) {
            int height = Math.min(end, (y / Level.TILE + 1) * Level.TILE) - y;
            var band = pyramid.read(level, span.x(), y, span.width(), height);
            int[] rgb = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < height; i++) {
                System.arraycopy(rgb, i * row.length, row, 0, row.length);
                rows.take(y + i, row);
            }
            y += height;
        }
    }

    /** The pixels of the level that the region touches. */
    private Region span() {
        Region region = request.region();
        int x = (int) Math.floor(from(region.x()));
        int y = (int) Math.floor(from(region.y()));
        int right = (int) Math.ceil(to(region.x() + region.width(), pyramid.width(), level.width()));
        int lower = (int) Math.ceil(to(region.y() + region.height(), pyramid.height(), level.height()));
        return new Region(x, y, right - x, lower - y);
    }

    private double from(int pixel) {
        return (double) pixel / level.scale();
    }

    /** The last pixel of a level stands for what is left of the picture, be it less than the scale. */
    private double to(int pixel, int ofPicture, int ofLevel) {
        return pixel == ofPicture ? ofLevel : (double) pixel / level.scale();
    }
}
