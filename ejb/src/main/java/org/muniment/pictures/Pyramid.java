package org.muniment.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The tile pyramid of a picture, as {@link PyramidWriter} wrote it. It knows where each tile lies and holds no file open:
 * the file is opened for each call, so that one pyramid may be kept and asked by many threads and needs no closing.
 */
public final class Pyramid {

    private final Path file;
    private final Tiles kind;
    private final List<Level> levels;
    private final long[][] offsets;
    private final int[][] counts;

    Pyramid(Path file, Tiles kind, List<Level> levels, long[][] offsets, int[][] counts) {
        this.file = file;
        this.kind = kind;
        this.levels = levels;
        this.offsets = offsets;
        this.counts = counts;
    }

    /** @throws IOException when there is no such file, or it is no pyramid of this writer, or it is cut short */
    public static Pyramid open(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return PyramidLayout.of(new TiffInput(channel)).pyramid(file);
        } catch (java.nio.file.FileSystemException e) {
            throw e; // says already what it is about
        } catch (IOException | ArithmeticException e) {
            throw damaged(file, e);
        }
    }

    public int width() {
        return levels.get(0).width();
    }

    public int height() {
        return levels.get(0).height();
    }

    public Tiles kind() {
        return kind;
    }

    /** From the picture itself to the smallest. */
    public List<Level> levels() {
        return levels;
    }

    /** Memory that this object takes, about, in bytes. */
    public long weight() {
        return 12L * levels.stream().mapToInt(Level::tiles).sum() + 1000;
    }

    /**
     * The bytes of a tile as they are stored: for {@link Tiles#JPEG} a complete stream of 512 x 512 pixels, of which the
     * tiles at the right and lower edge show more than there is of the picture.
     *
     * @throws IOException when the file cannot be read or has been altered
     */
    public byte[] tile(Level level, int column, int row) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return stored(channel, level, column, row);
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    /**
     * The pixels of a rectangle that lies wholly inside the level. Only the tiles that it touches are decoded.
     *
     * @param x in pixels of the level, as the others
     * @return of the type {@code TYPE_INT_RGB}
     * @throws IOException when the file cannot be read or has been altered
     */
    public BufferedImage read(Level level, int x, int y, int width, int height) throws IOException {
        if (x < 0 || y < 0 || width < 1 || height < 1 || x > level.width() - width || y > level.height() - height) {
            throw new IllegalArgumentException("The rectangle is not inside the level.");
        }
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var decoder = new TileDecoder(kind)) {
            for (int row = y / Level.TILE; row * Level.TILE < y + height; row++) {
                for (int column = x / Level.TILE; column * Level.TILE < x + width; column++) {
                    decoder.decode(stored(channel, level, column, row));
                    decoder.copyTo(picture, column * Level.TILE - x, row * Level.TILE - y);
                }
            }
            return picture;
        } catch (java.nio.file.FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private byte[] stored(FileChannel channel, Level level, int column, int row) throws IOException {
        if (column < 0 || column >= level.columns() || row < 0 || row >= level.rows()) {
            throw new IllegalArgumentException("The level has no such tile.");
        }
        int index = row * level.columns() + column;
        byte[] bytes = TiffInput.bytes(channel, offsets[level.index()][index], counts[level.index()][index])
                .array();
        if (kind == Tiles.JPEG && !Jpeg.isWhole(bytes)) {
            throw new IOException(
                    "the tile %d, %d of level %d is no JPEG stream".formatted(column, row, level.index()));
        }
        return bytes;
    }

    private static IOException damaged(Path file, Exception cause) {
        return new IOException("The pyramid " + file + " is damaged: " + cause.getMessage() + ".", cause);
    }
}
