package org.muniment.system.ingest;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.muniment.system.Pictures;

/** Files that no archive wants. */
record Garbage(String name, byte[] bytes) {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final int ZTXT_MEGABYTES = 200;

    @Override
    public String toString() {
        return name;
    }

    /** Made here, so that the test does not depend on any folder. */
    static List<Garbage> made() {
        byte[] good = Pictures.small(999);
        byte[] flipped = good.clone();
        flipped[flipped.length / 2] ^= 0x55;
        return List.of(
                new Garbage("zero bytes.jpg", new byte[0]),
                new Garbage("one byte.png", new byte[] {(byte) 0x89}),
                new Garbage("text.jpg", text("Minutes of the first session, as text.\n")),
                new Garbage("page.png", text("<!doctype html><script>alert(1)</script>")),
                new Garbage("drawing.png", text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                new Garbage("sheet.jpg", text("%PDF-1.7\n%%EOF\n")),
                new Garbage("archive.jpg", text("PK\u0003\u0004 and so on")),
                new Garbage("animation.gif", text("GIF89a\uffff\uffff")),
                new Garbage("no picture.gif", text("GIF89a\1\0\1\0\0\0\0;")),
                new Garbage("cut.pdf", text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n")),
                new Garbage("cut.webp", text("RIFF\177\0\0\0WEBPVP8L")),
                new Garbage("in a circle.tif", text("II*\0\b\0\0\0\1\0\u00fe\0\4\0\1\0\0\0\1\0\0\0\b\0\0\0")),
                new Garbage("bitmap.bmp", text("BM" + "\0".repeat(60))),
                new Garbage("cut in the header.png", Arrays.copyOf(good, 20)),
                new Garbage("cut in the middle.png", Arrays.copyOf(good, good.length / 2)),
                new Garbage("without its end.png", Arrays.copyOf(good, good.length - 12)),
                new Garbage("one bit wrong.png", flipped),
                new Garbage("only a marker.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                new Garbage("a marker and zeros.jpg", Arrays.copyOf(new byte[] {(byte) 0xFF, (byte) 0xD8}, 4096)),
                new Garbage("no size.png", png(0, 0)),
                new Garbage("as large as a number can be.png", png(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                new Garbage("400 megapixels.png", png(20_000, 20_000)),
                new Garbage("a note of 200 MB.png", noteBomb()));
    }

    /** Those at hand that have to be refused. */
    static List<Garbage> found(Path data) {
        List<Garbage> all = new ArrayList<>();
        all.addAll(in(
                data.resolve("hostile/generated"),
                ".*(bomb_|header_|empty|one_byte|html_as|jpeg_trunc_\\d{1,3}\\.|svg_|json_|bib_|csv_|zip_).*"));
        all.addAll(in(data.resolve("hostile/pngsuite"), "[0-9a-f]+_x.*"));
        return all;
    }

    private static List<Garbage> in(Path folder, String names) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .map(Garbage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Garbage of(Path file) {
        try {
            return new Garbage(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A picture that says how large it is and then has nothing to show. */
    private static byte[] png(int width, int height) {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        return written(header, width, height, new byte[0]);
    }

    private static byte[] noteBomb() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.writeBytes(text("Comment\0\0"));
        byte[] megabyte = new byte[1 << 20];
        byte[] out = new byte[1 << 16];
        for (int i = 0; i < ZTXT_MEGABYTES; i++) {
            deflater.setInput(megabyte);
            if (i == ZTXT_MEGABYTES - 1) {
                deflater.finish();
            }
            while (!deflater.needsInput() || i == ZTXT_MEGABYTES - 1 && !deflater.finished()) {
                note.write(out, 0, deflater.deflate(out));
            }
        }
        deflater.end();
        return written(new ByteArrayOutputStream(), 1, 1, note.toByteArray());
    }

    private static byte[] written(ByteArrayOutputStream file, int width, int height, byte[] note) {
        try {
            file.write(PNG);
            ByteArrayOutputStream header = new ByteArrayOutputStream();
            DataOutputStream fields = new DataOutputStream(header);
            fields.writeInt(width);
            fields.writeInt(height);
            fields.write(new byte[] {8, 0, 0, 0, 0});
            chunk(file, "IHDR", header.toByteArray());
            if (note.length > 0) {
                chunk(file, "zTXt", note);
            }
            chunk(file, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0x60, 0, 0, 0, 2, 0, 1});
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
