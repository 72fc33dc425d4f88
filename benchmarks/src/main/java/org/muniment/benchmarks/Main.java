package org.muniment.benchmarks;

import java.util.Arrays;

/** The command line of readings and evaluations: {@code read} and {@code evaluate}. */
public final class Main {

    private static final String USAGE = """
            read minutes FOLDER --out DIR       writes NAME.txt, one line of writing a line, for every picture
            evaluate minutes FOLDER             reads, then scores against NAME.gt.txt
            Both take --models DIR (where models.json lies) and --device auto|cpu|gpu:0.""";

    private Main() {}

    public static void main(String[] words) {
        try {
            run(words);
        } catch (BadRequest e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (InterruptedException e) {
            System.exit(130);
        }
    }

    private static void run(String[] words) throws InterruptedException {
        if (words.length == 0) {
            throw new BadRequest("Say what to do:\n" + USAGE);
        }
        var rest = Arrays.copyOfRange(words, 1, words.length);
        switch (words[0]) {
            case "read" -> ReadCommand.run(Arguments.of(rest, true));
            case "evaluate" -> EvaluateCommand.run(Arguments.of(rest, false));
            default -> throw new BadRequest("There is no command '" + words[0] + "'. There are:\n" + USAGE);
        }
    }
}
