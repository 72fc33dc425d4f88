package org.muniment.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Deletes what one person has tried Muniment with; never what several work with. */
final class WipeCommand implements Command {
    static final String YES = "--yes-delete-everything";

    /** All that Muniment makes in its data folder. What somebody else put there stays, and the folder with it. */
    private static final Set<String> OURS = Set.of(
            "originals",
            "derived",
            "copies",
            "scratch",
            "logs",
            "run",
            "wildfly",
            "keycloak",
            "natives",
            "tls",
            "tmp",
            "incoming",
            "postgresql",
            "postgresql.unfinished",
            "postgresql.password",
            "initial-password",
            "muniment.properties",
            "secrets.properties",
            "launcher.lock");

    @Override
    public String help() {
        return """
                ./muniment wipe --yes-delete-everything [--data DIR]
                Deletes database, accounts, originals, everything that Muniment has made in the data folder. There is no
                way back but a backup. Refuses while Muniment runs, and where more than one person has an account.
                A bucket is left as it is.
                """;
    }

    @Override
    public int run(CommandLine line) throws IOException, InterruptedException {
        Path home = line.home();
        if (!Files.exists(home.resolve("muniment.properties"))) {
            throw new Refusal("There is no Muniment in " + home + ".");
        }
        if (!line.flags().contains(YES)) {
            throw new Refusal(
                    "This deletes everything in " + home + ", originals too. If that is meant, say " + YES + ".");
        }
        if (DataFolder.launcher(home).isPresent()) {
            throw new Refusal("Muniment runs on " + home + "; stop it first. Nothing was deleted.");
        }
        try (DataFolder data = DataFolder.open(home)) {
            LeftOvers.end(data, System.out::println);
            long people = new People(Installation.locate(), data).count();
            if (people > 1) {
                throw new Refusal(
                        people + " people have an account in " + home
                                + ": this is no trial. Nothing was deleted; to give it up for good, delete the folder yourself.");
            }
            System.out.println("Everything of Muniment in " + home + " is deleted" + rest(delete(home)) + ".");
        }
        return 0;
    }

    /** @return what is not ours */
    private static List<String> delete(Path home) throws IOException {
        List<String> strange = new ArrayList<>();
        try (var content = Files.list(home)) {
            for (Path path : content.sorted().toList()) {
                String name = path.getFileName().toString();
                if (OURS.contains(name)) {
                    Trees.delete(path);
                } else {
                    strange.add(name);
                }
            }
        }
        return strange;
    }

    private static String rest(List<String> strange) {
        return strange.isEmpty() ? "" : "; left, as they are not Muniment's: " + String.join(", ", strange);
    }
}
