package org.muniment.launcher;

/** Says what can be said to {@code ./muniment}. */
final class HelpCommand implements Command {
    @Override
    public String help() {
        return CommandLine.HELP;
    }

    @Override
    public int run(CommandLine line) {
        System.out.print(line.words().stream()
                .findFirst()
                .flatMap(Commands::named)
                .map(entry -> entry.command().help())
                .orElse(CommandLine.HELP));
        return 0;
    }
}
