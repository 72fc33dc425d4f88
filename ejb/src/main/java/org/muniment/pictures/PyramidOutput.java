package org.muniment.pictures;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file of a pyramid while it is being written: tiles in the order in which they come, then the directories (TIFF 6.0;
 * BigTIFF as libtiff has it). The header comes last, so that a file that was not finished is no TIFF, and it is known by
 * then whether 32 bits are enough.
 */
final class PyramidOutput implements AutoCloseable {

    /** A classic TIFF ends before 4 GB; a margin is left for the directories. */
    static final long MOST_CLASSIC = (1L << 32) - (1L << 26);

    private static final int HEADER = 16;

    private final FileChannel channel;
    private final Tiles kind;
    private final List<Level> levels;
    private final long[][] offsets;
    private final long[][] counts;
    private long end = HEADER;

    PyramidOutput(Path file, Tiles kind, List<Level> levels) throws IOException {
        this.kind = kind;
        this.levels = levels;
        this.offsets = levels.stream().map(level -> new long[level.tiles()]).toArray(long[][]::new);
        this.counts = levels.stream().map(level -> new long[level.tiles()]).toArray(long[][]::new);
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    void add(int level, int column, int row, byte[] tile) throws IOException {
        int index = row * levels.get(level).columns() + column;
        offsets[level][index] = end;
        counts[level][index] = tile.length;
        end += write(ByteBuffer.wrap(tile), end);
    }

    void finish(long mostClassic) throws IOException {
        boolean big = end > mostClassic;
        // Directories begin at even addresses.
        long first = end + end % 2;
        long at = first;
        for (var level : levels) {
            var directory = new TiffDirectory(big);
            describe(directory, level);
            var bytes = directory.at(at, level.index() == levels.size() - 1);
            at += write(bytes, at);
        }
        write(header(big, first), 0);
    }

    private void describe(TiffDirectory directory, Level level) {
        directory.longs(TiffTag.NEW_SUBFILE_TYPE, level.index() == 0 ? 0 : 1);
        directory.longs(TiffTag.IMAGE_WIDTH, level.width());
        directory.longs(TiffTag.IMAGE_LENGTH, level.height());
        directory.shorts(TiffTag.BITS_PER_SAMPLE, 8, 8, 8);
        directory.shorts(TiffTag.COMPRESSION, kind.compression());
        directory.shorts(TiffTag.PHOTOMETRIC_INTERPRETATION, kind.photometric());
        directory.shorts(TiffTag.SAMPLES_PER_PIXEL, 3);
        directory.shorts(TiffTag.PLANAR_CONFIGURATION, 1);
        directory.shorts(TiffTag.TILE_WIDTH, Level.TILE);
        directory.shorts(TiffTag.TILE_LENGTH, Level.TILE);
        directory.offsets(TiffTag.TILE_OFFSETS, offsets[level.index()]);
        directory.longs(TiffTag.TILE_BYTE_COUNTS, counts[level.index()]);
        if (kind == Tiles.JPEG) {
            directory.shorts(TiffTag.YCBCR_SUB_SAMPLING, 2, 2);
            directory.rationals(TiffTag.REFERENCE_BLACK_WHITE, 0, 255, 128, 255, 128, 255);
        }
    }

    private static ByteBuffer header(boolean big, long first) {
        var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put((byte) 'I').put((byte) 'I').putShort((short) (big ? 43 : 42));
        if (big) {
            header.putShort((short) 8).putShort((short) 0).putLong(first);
        } else {
            header.putInt((int) first);
        }
        return header.rewind();
    }

    private int write(ByteBuffer bytes, long at) throws IOException {
        int length = bytes.remaining();
        for (long to = at; bytes.hasRemaining(); ) {
            to += channel.write(bytes, to);
        }
        return length;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
