package org.muniment.pictures.darkroom;

import java.io.Closeable;
import java.io.IOException;

/**
 * A file that came from outside, opened: a strip of one or more frames. Pages count from 1. Whatever is wrong with the
 * bytes is an {@link IOException} or a {@link RuntimeException}; what can be said to a person is {@link Undevelopable}.
 */
interface Film extends Closeable {

    int pages() throws IOException;

    /** What the header of a page promises, read without decoding. */
    Promise promise(int page) throws IOException;

    /** Decodes one page and no other. */
    Negative develop(int page) throws IOException;

    /** What the file says of a page. Never fails because of what is not understood. */
    Description describe(int page);
}
