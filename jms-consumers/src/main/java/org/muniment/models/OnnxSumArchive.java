package org.muniment.models;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes an ONNX model that computes {@code y = x + x} for vectors of any length: the self-test of the ONNX Runtime,
 * made on the spot so that it needs no file.
 *
 * <p>ONNX is a Protocol Buffers message; the field numbers are those of {@code onnx.proto}.
 */
final class OnnxSumArchive {

    private static final int IR_VERSION = 8;
    private static final int OPERATORS = 13;
    private static final int FLOAT = 1;

    private OnnxSumArchive() {}

    static byte[] twice() {
        var node = new Message().text(1, "x").text(1, "x").text(2, "y").text(4, "Add");
        var graph = new Message()
                .message(1, node)
                .text(2, "twice")
                .message(11, vector("x"))
                .message(12, vector("y"));
        var operators = new Message().text(1, "").number(2, OPERATORS);
        return new Message()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, operators)
                .bytes();
    }

    /** A value of floats whose only dimension is named and not fixed. */
    private static Message vector(String name) {
        var dimension = new Message().text(2, "n");
        var shape = new Message().message(1, dimension);
        var tensor = new Message().number(1, FLOAT).message(2, shape);
        return new Message().text(1, name).message(2, new Message().message(1, tensor));
    }

    /** A Protocol Buffers message in its wire format. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message number(int field, int value) {
            varint(field << 3);
            varint(value);
            return this;
        }

        Message text(int field, String value) {
            return lengthDelimited(field, value.getBytes(StandardCharsets.UTF_8));
        }

        Message message(int field, Message value) {
            return lengthDelimited(field, value.bytes());
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        private Message lengthDelimited(int field, byte[] value) {
            varint(field << 3 | 2);
            varint(value.length);
            out.writeBytes(value);
            return this;
        }

        private void varint(int value) {
            int rest = value;
            while (rest > 0x7f) {
                out.write(rest & 0x7f | 0x80);
                rest >>>= 7;
            }
            out.write(rest);
        }
    }
}
