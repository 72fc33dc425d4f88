package org.muniment.ingest;

/** What a person can decide about an item. */
public enum Verdict {
    CONFIRM("confirmed"),
    REJECT("rejected"),
    SEND_BACK("sent back"),
    CORRECT("corrected"),
    FILL("filled in"),
    UNDO("took back");

    private final String past;

    Verdict(String past) {
        this.past = past;
    }

    /** As in "Chen Wei confirmed this". */
    public String past() {
        return past;
    }
}
