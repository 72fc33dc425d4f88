package org.muniment.pictures.darkroom;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muniment.pictures.Jpeg;
import org.muniment.pictures.Level;
import org.muniment.pictures.Pyramid;

/** A small copy of a picture, from the smallest level of its pyramid that is large enough. */
final class Thumbnail {

    private static final int SIDE = 400;
    private static final float QUALITY = 0.85f;

    private Thumbnail() {}

    static void write(Pyramid pyramid, Path file) throws IOException {
        try (var encoder = new Jpeg.Encoder(QUALITY)) {
            var level = nearestAbove(pyramid.levels());
            var picture = pyramid.read(level, 0, 0, level.width(), level.height());
            double scale = Math.min(1, (double) SIDE / longSide(level));
            int width = Math.max(1, (int) Math.round(level.width() * scale));
            int height = Math.max(1, (int) Math.round(level.height() * scale));
            var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            var graphics = copy.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(picture, 0, 0, width, height, null);
            graphics.dispose();
            var rgb = copy.getRGB(0, 0, width, height, null, 0, width);
            Files.write(file, encoder.encode(rgb, width, height));
        }
    }

    private static Level nearestAbove(List<Level> levels) {
        var enough = levels.get(0);
        for (var level : levels) {
            if (longSide(level) >= SIDE) {
                enough = level;
            }
        }
        return enough;
    }

    private static int longSide(Level level) {
        return Math.max(level.width(), level.height());
    }
}
