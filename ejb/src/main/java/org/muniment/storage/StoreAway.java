package org.muniment.storage;

import java.io.IOException;

/** The store itself does not answer, which says nothing of what is in it. The message is a sentence for people. */
public final class StoreAway extends IOException {

    private static final long serialVersionUID = 1L;

    public StoreAway(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
