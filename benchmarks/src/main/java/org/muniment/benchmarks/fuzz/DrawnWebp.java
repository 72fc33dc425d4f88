package org.muniment.benchmarks.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Random;

/**
 * A lossless WebP (RFC 9649, section 3) of eight colours, which the platform cannot write: no transform, no cache, and
 * prefix codes of two symbols, so that every pixel is three bits.
 */
final class DrawnWebp {

    private final BitSet bits = new BitSet();
    private int length;

    static byte[] of(int width, int height) {
        var webp = new DrawnWebp();
        webp.put(0x2F, 8);
        webp.put(width - 1, 14);
        webp.put(height - 1, 14);
        // Alpha unused, version 0; no transform, no colour cache, one group of prefix codes.
        webp.put(0, 1 + 3 + 1 + 1 + 1);
        for (int channel = 0; channel < 3; channel++) {
            webp.put(0b111, 3);
            webp.put(40, 8);
            webp.put(220, 8);
        }
        webp.single(255);
        webp.single(0);
        var random = new Random(11);
        for (int i = 0; i < width * height; i++) {
            webp.put((i % width / 12 + i / width / 9) % 8 ^ random.nextInt(2), 3);
        }
        return webp.contained();
    }

    /** A prefix code of one symbol, which then takes no bit. */
    private void single(int symbol) {
        put(0b101, 3);
        put(symbol, 8);
    }

    /** The lowest bit first. */
    private void put(int value, int count) {
        for (int i = 0; i < count; i++) {
            bits.set(length++, (value >> i & 1) == 1);
        }
    }

    private byte[] contained() {
        int bytes = (length + 7) / 8;
        int padded = bytes + bytes % 2;
        var out = ByteBuffer.allocate(20 + padded).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + padded);
        out.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(bytes);
        // Bits of 0 at the end are not in the set.
        out.put(bits.toByteArray());
        return out.array();
    }
}
