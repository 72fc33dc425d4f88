package org.muniment.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;

/** The bytes of an answer. To close it before its end breaks the line off instead of reading the rest for nothing. */
final class CutShort extends FilterInputStream {

    private final ResponseInputStream<?> answer;
    private boolean ended;

    CutShort(ResponseInputStream<?> answer) {
        super(answer);
        this.answer = answer;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        ended |= value < 0;
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        ended |= count < 0;
        return count;
    }

    @Override
    public void close() throws IOException {
        if (ended) {
            super.close();
        } else {
            answer.abort();
        }
    }
}
