package org.muniment.processing;

import java.awt.image.BufferedImage;

/** Pictures that tests draw. */
final class TestPictures {

    private TestPictures() {}

    /** Dark at the upper left, bright at the lower right, with grain that does not compress away. */
    static BufferedImage gradient(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grain = (x * 31 + y * 17) * 7919 % 23;
                int value = Math.min(255, 100 * x / width + 100 * y / height + grain);
                picture.setRGB(x, y, value << 16 | value << 8 | value);
            }
        }
        return picture;
    }
}
