package org.muniment.pictures.darkroom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes TIFF and BigTIFF files field by field, so that every kind of them can be made. */
final class TiffBytes {

    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int LONG8 = 16;

    /** One page: its fields, and the pieces that hold its pixels. */
    static final class Page {

        private final SortedMap<Integer, long[]> fields = new TreeMap<>();
        private final List<byte[]> pieces = new ArrayList<>();
        private boolean tiled;

        Page(int width, int height, int bits, int samples, int photometric) {
            field(256, width)
                    .field(257, height)
                    .field(259, 1)
                    .field(262, photometric)
                    .field(277, samples);
            var each = new long[samples];
            java.util.Arrays.fill(each, bits);
            field(258, each).field(278, height);
        }

        Page field(int tag, long... values) {
            fields.put(tag, values);
            return this;
        }

        Page tiles(int side) {
            tiled = true;
            fields.remove(278);
            return field(322, side).field(323, side);
        }

        Page piece(int... bytes) {
            var piece = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                piece[i] = (byte) bytes[i];
            }
            return piece(piece);
        }

        Page piece(byte[] bytes) {
            pieces.add(bytes);
            return this;
        }
    }

    private final boolean big;
    private final List<Page> pages = new ArrayList<>();

    TiffBytes(boolean big) {
        this.big = big;
    }

    static byte[] of(Page... pages) {
        var tiff = new TiffBytes(false);
        tiff.pages.addAll(List.of(pages));
        return tiff.bytes();
    }

    static byte[] big(Page... pages) {
        var tiff = new TiffBytes(true);
        tiff.pages.addAll(List.of(pages));
        return tiff.bytes();
    }

    private byte[] bytes() {
        var out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'I').put((byte) 'I').putShort((short) (big ? 43 : 42));
        if (big) {
            out.putShort((short) 8).putShort((short) 0);
        }
        int pointer = out.position();
        word(out, 0);
        for (var page : pages) {
            var offsets = new long[page.pieces.size()];
            var counts = new long[page.pieces.size()];
            for (int i = 0; i < offsets.length; i++) {
                offsets[i] = out.position();
                counts[i] = page.pieces.get(i).length;
                out.put(page.pieces.get(i));
            }
            page.field(page.tiled ? 324 : 273, offsets).field(page.tiled ? 325 : 279, counts);
            pointer = directory(out, page, pointer);
        }
        return java.util.Arrays.copyOf(out.array(), out.position());
    }

    /** Values that have no room in their field go before the directory. */
    private int directory(ByteBuffer out, Page page, int pointer) {
        int room = big ? 8 : 4;
        var places = new TreeMap<Integer, Long>();
        page.fields.forEach((tag, values) -> {
            if (values.length * size(tag) > room) {
                places.put(tag, (long) out.position());
                for (long value : values) {
                    value(out, tag, value);
                }
            }
        });
        int start = out.position();
        if (big) {
            out.putLong(pointer, start).putLong(page.fields.size());
        } else {
            out.putInt(pointer, start).putShort((short) page.fields.size());
        }
        page.fields.forEach((tag, values) -> {
            out.putShort((short) (int) tag).putShort((short) type(tag));
            word(out, values.length);
            int end = out.position() + room;
            if (places.containsKey(tag)) {
                word(out, places.get(tag));
            } else {
                for (long value : values) {
                    value(out, tag, value);
                }
            }
            out.position(end);
        });
        int next = out.position();
        word(out, 0);
        return next;
    }

    private int type(int tag) {
        boolean place = tag == 273 || tag == 324;
        boolean wide = place || tag == 279 || tag == 325;
        return place && big ? LONG8 : wide ? LONG : SHORT;
    }

    private int size(int tag) {
        return switch (type(tag)) {
            case SHORT -> 2;
            case LONG -> 4;
            default -> 8;
        };
    }

    private void value(ByteBuffer out, int tag, long value) {
        switch (type(tag)) {
            case SHORT -> out.putShort((short) value);
            case LONG -> out.putInt((int) value);
            default -> out.putLong(value);
        }
    }

    private void word(ByteBuffer out, long value) {
        if (big) {
            out.putLong(value);
        } else {
            out.putInt((int) value);
        }
    }
}
