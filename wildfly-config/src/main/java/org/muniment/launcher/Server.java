package org.muniment.launcher;

import java.io.IOException;
import java.time.Duration;

/** One of the programs that an instance consists of. */
interface Server {
    /** As people know it. */
    String name();

    /** Short name for files. */
    String id();

    /** How to run it; standard output and error are the caller's. */
    ProcessBuilder command() throws IOException;

    /** Whether this process of it does its work now; quick, and false rather than an exception while it starts. */
    boolean answers(ProcessHandle process);

    /** How long a start may take before it counts as failed, on a slow machine. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }

    /** The signal that makes it end in good order. */
    default String signal() {
        return Ending.POLITE;
    }
}
