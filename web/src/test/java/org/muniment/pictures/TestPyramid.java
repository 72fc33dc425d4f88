package org.muniment.pictures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntBinaryOperator;

/** A pyramid of a picture that is computed. */
final class TestPyramid {

    private TestPyramid() {}

    static Pyramid of(int width, int height, IntBinaryOperator rgb, Tiles kind, Path folder) throws IOException {
        var file = folder.resolve("pyramid.tif");
        PyramidWriter.write(
                new Pixels() {
                    @Override
                    public int width() {
                        return width;
                    }

                    @Override
                    public int height() {
                        return height;
                    }

                    @Override
                    public void read(int x, int y, int wide, int high, int[] into) {
                        for (int row = 0, to = 0; row < high; row++) {
                            for (int column = 0; column < wide; column++) {
                                into[to++] = rgb.applyAsInt(x + column, y + row);
                            }
                        }
                    }
                },
                kind,
                file);
        return Pyramid.open(file);
    }
}
