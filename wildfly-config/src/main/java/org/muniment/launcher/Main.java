package org.muniment.launcher;

import java.io.IOException;
import java.util.Arrays;

/** The command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        int status;
        try {
            CommandLine line = CommandLine.parse(Arrays.asList(args));
            status = Commands.named(line.verb()).orElseThrow().command().run(line);
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            status = 1;
        } catch (IOException e) {
            System.err.println("That did not succeed: " + e.getMessage());
            status = 1;
        }
        if (status != 0) {
            System.exit(status);
        }
    }
}
