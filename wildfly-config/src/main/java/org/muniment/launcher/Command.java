package org.muniment.launcher;

import java.io.IOException;

/** What {@code ./muniment} does when its first word says so. */
interface Command {

    /** What it does and which words it takes, for {@code --help}. */
    String help();

    /**
     * Does it to the end.
     *
     * @return exit status, 0 when all went well
     * @throws Refusal with one sentence for people when it cannot be done
     */
    int run(CommandLine line) throws IOException, InterruptedException;
}
