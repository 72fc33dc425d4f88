package org.muniment.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;

/** A body that did not say how long it is, measured while it is read. */
final class MeasuredInput extends FilterInputStream {

    private final Allowance allowance;
    private long bytes;

    MeasuredInput(InputStream body, Allowance allowance) {
        super(body);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) {
        bytes += more;
        if (bytes > allowance.bytes()) {
            throw new Refusal(Reason.TOO_LARGE, allowance.field(), allowance.sentence());
        }
    }
}
