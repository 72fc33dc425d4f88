package org.muniment.models;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a TorchScript module without parameters: {@code y = 2x + 1}. Small enough to be made on the spot, so that the
 * self-test of the PyTorch engine needs no file.
 *
 * <p>The format is a ZIP of stored entries: the module's source under {@code code/}, the state of its instance as a
 * Python pickle (protocol 2) in {@code data.pkl}, an empty tuple of constants, and the version of the format (torch's
 * {@code serialization.md}).
 */
final class TorchScriptArchive {

    private static final String CODE = """
            class TwiceAndOne(Module):
              __parameters__ = []
              __buffers__ = []
              training : bool
              def forward(self: __torch__.TwiceAndOne,
                x: Tensor) -> Tensor:
                _0 = torch.add(torch.mul(x, 2), 1)
                return _0
            """;

    /** Makes an instance of {@code __torch__.TwiceAndOne} and sets {@code training} to false. */
    private static final String INSTANCE =
            "\u0080\u0002c__torch__\nTwiceAndOne\nq\0)\u0081}" + "(X\u0008\0\0\0trainingq\u0001\u0089ubq\u0002.";

    /** The empty tuple. */
    private static final String CONSTANTS = "\u0080\u0002).";

    private TorchScriptArchive() {}

    static byte[] twiceAndOne() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            store(zip, "data.pkl", INSTANCE);
            store(zip, "code/__torch__.py", CODE);
            store(zip, "constants.pkl", CONSTANTS);
            store(zip, "version", "3\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        var crc = new CRC32();
        crc.update(bytes);
        var entry = new ZipEntry("self-test/" + name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
