package org.muniment.pictures;

import java.util.function.IntBinaryOperator;

/**
 * A picture that is computed where it is asked for.
 *
 * @param rgb from x and y
 */
record TestPixels(int width, int height, IntBinaryOperator rgb) implements Pixels {

    /** Colours that change slowly, so that JPEG keeps them within a few steps. */
    static TestPixels soft(int width, int height) {
        return new TestPixels(width, height, (x, y) -> {
            int red = (int) Math.round(128 + 100 * Math.sin(x / 90.0));
            int green = (int) Math.round(128 + 100 * Math.cos(y / 70.0));
            int blue = (int) Math.round(128 + 100 * Math.sin((x + y) / 110.0));
            return red << 16 | green << 8 | blue;
        });
    }

    /** Black and red marks on white, one pixel fine. */
    static TestPixels drawn(int width, int height) {
        return new TestPixels(
                width,
                height,
                (x, y) -> (x * 7 + y * 13) % 11 == 0 ? 0x000000 : (x ^ y) % 29 == 0 ? 0xCC0000 : 0xFFFFFF);
    }

    @Override
    public void read(int x, int y, int width, int height, int[] into) {
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > this.width || y + height > this.height) {
            throw new AssertionError("A rectangle outside of the picture was asked for.");
        }
        for (int row = 0, to = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                into[to++] = rgb.applyAsInt(x + column, y + row);
            }
        }
    }

    /** Half the size by plain arithmetic: means of two by two pixels, the last odd ones twice. */
    TestPixels halved() {
        return new TestPixels((width + 1) / 2, (height + 1) / 2, (x, y) -> {
            int right = Math.min(2 * x + 1, width - 1);
            int lower = Math.min(2 * y + 1, height - 1);
            int[] four = {
                rgb.applyAsInt(2 * x, 2 * y), rgb.applyAsInt(right, 2 * y),
                rgb.applyAsInt(2 * x, lower), rgb.applyAsInt(right, lower)
            };
            int mean = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int sum = 0;
                for (int pixel : four) {
                    sum += pixel >> shift & 0xFF;
                }
                mean |= Math.round(sum / 4f) << shift;
            }
            return mean;
        });
    }

    int[] all() {
        var pixels = new int[width * height];
        read(0, 0, width, height, pixels);
        return pixels;
    }
}
