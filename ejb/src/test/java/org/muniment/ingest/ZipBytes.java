package org.muniment.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** ZIPs as people and others make them. */
final class ZipBytes {

    private static final int LINK = 0120777;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip;

    private ZipBytes(Charset names, boolean saysUtf8) {
        zip = new ZipArchiveOutputStream(bytes);
        zip.setEncoding(names.name());
        zip.setUseLanguageEncodingFlag(saysUtf8);
        zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
    }

    static ZipBytes modern() {
        return new ZipBytes(StandardCharsets.UTF_8, true);
    }

    /** As programs on Windows write it that do not say what their names are written in. */
    static ZipBytes silentAbout(String charset) {
        return new ZipBytes(Charset.forName(charset), false);
    }

    ZipBytes with(String name, String content) throws IOException {
        return with(new ZipArchiveEntry(name), content);
    }

    ZipBytes withLink(String name, String target) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(LINK);
        return with(entry, target);
    }

    ZipBytes withStored(String name, String content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipMethod.STORED.getCode());
        byte[] packed = content.getBytes(StandardCharsets.UTF_8);
        var sum = new java.util.zip.CRC32();
        sum.update(packed);
        entry.setSize(packed.length);
        entry.setCrc(sum.getValue());
        return with(entry, content);
    }

    private ZipBytes with(ZipArchiveEntry entry, String content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
        return this;
    }

    byte[] done() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** Writes into the list of entries: at the n-th of them, counted from 0, the two bytes at an offset. */
    static byte[] changed(byte[] zip, int entry, int offset, int value) {
        byte[] copy = zip.clone();
        ByteBuffer buffer = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        int seen = 0;
        for (int at = 0; at < copy.length - 4; at++) {
            if (buffer.getInt(at) == 0x02014b50 && seen++ == entry) {
                buffer.putShort(at + offset, (short) value);
                return copy;
            }
        }
        throw new IllegalArgumentException("no entry " + entry);
    }
}
