package org.muniment.pictures.darkroom;

import java.io.IOException;

/** A page that no attempt would decode; the message is a sentence for the person who imported it. */
final class Undevelopable extends IOException {

    private static final long serialVersionUID = 1L;

    Undevelopable(String sentence) {
        super(sentence);
    }

    Undevelopable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    static Undevelopable breaksOff() {
        return new Undevelopable("This picture breaks off before its end; it may be half a copy.");
    }

    static Undevelopable damaged(Throwable cause) {
        return new Undevelopable("This picture is damaged and cannot be read.", cause);
    }
}
