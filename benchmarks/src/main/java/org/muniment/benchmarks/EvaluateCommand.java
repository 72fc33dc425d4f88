package org.muniment.benchmarks;

/** {@code evaluate minutes FOLDER}. */
final class EvaluateCommand {

    private EvaluateCommand() {}

    static void run(Arguments arguments) throws InterruptedException {
        throw new BadRequest("pending");
    }
}
