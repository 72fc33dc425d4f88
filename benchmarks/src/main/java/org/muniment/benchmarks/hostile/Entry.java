package org.muniment.benchmarks.hostile;

import java.util.Optional;

/**
 * What the door said to a file.
 *
 * @param item the item that it became; empty when it was refused
 * @param refusal why not, in the server's sentence; empty when it was taken or the server was at fault
 * @param millis until the answer; for a form its share
 */
record Entry(Specimen specimen, Optional<String> item, Optional<String> refusal, long millis) {

    static Entry taken(Specimen specimen, String item, long millis) {
        return new Entry(specimen, Optional.of(item), Optional.empty(), millis);
    }

    static Entry refused(Specimen specimen, String sentence, long millis) {
        return new Entry(specimen, Optional.empty(), Optional.of(sentence), millis);
    }

    static Entry fault(Specimen specimen, long millis) {
        return new Entry(specimen, Optional.empty(), Optional.empty(), millis);
    }
}
