package org.muniment.benchmarks.tiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.muniment.pictures.Jpeg;
import org.muniment.pictures.Level;

/** The picture that is measured with: 100 megapixels of something like paper, writing and grain. */
final class Sheet {

    static final int WIDTH = 12_000;
    static final int HEIGHT = 8_400;

    private Sheet() {}

    static byte[] jpeg() throws IOException {
        var samples = new byte[WIDTH * HEIGHT * 3];
        var random = new SplittableRandom(20_261_121);
        for (int y = 0, to = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double paper = 200 + 25 * Math.sin(x / 1700.0) * Math.cos(y / 1300.0);
                boolean ink = (x / 6 * 31 + y / 40 * 17) % 23 < 5 && y % 40 < 26 && (x * 7 + y * 3) % 29 < 20;
                int level = (int) (ink ? 60 : paper) + random.nextInt(-6, 7);
                samples[to++] = (byte) level;
                samples[to++] = (byte) (level - 8);
                samples[to++] = (byte) (level - 30);
            }
        }
        try (var encoder = new Jpeg.Encoder(0.9f)) {
            return encoder.encode(samples, WIDTH, HEIGHT);
        }
    }

    /** Every tile of every level, as a viewer asks for it: region/size/rotation/quality.format. */
    static List<String> tiles() {
        var tiles = new ArrayList<String>();
        for (Level level : Level.of(WIDTH, HEIGHT)) {
            int side = Level.TILE * level.scale();
            for (int y = 0; y < HEIGHT; y += side) {
                for (int x = 0; x < WIDTH; x += side) {
                    int width = Math.min(side, WIDTH - x);
                    int height = Math.min(side, HEIGHT - y);
                    tiles.add(x + "," + y + "," + width + "," + height + "/" + shrunk(width, level) + ","
                            + shrunk(height, level) + "/0/default.jpg");
                }
            }
        }
        return tiles;
    }

    private static int shrunk(int length, Level level) {
        return (length + level.scale() - 1) / level.scale();
    }
}
