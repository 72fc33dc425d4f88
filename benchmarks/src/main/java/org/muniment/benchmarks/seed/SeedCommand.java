package org.muniment.benchmarks.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.muniment.benchmarks.BadRequest;

/** {@code seed FOLDER}. */
public final class SeedCommand {

    public static final String HELP = """
            seed FOLDER       sends the files of FOLDER, and of each folder in it, to the Muniment that runs: a batch a folder
              --data DIR      its data folder (./data)
              --kind KIND     what the pictures are (minutes)
              --draft         do not start the batches

            Works by HTTP as any program may, under the service account muniment-seed, an archivist; the first time
            it makes that account with the rights of the data folder's owner. Folders in folders are not looked at.
            Exit status: 0 all files were taken, 1 some were refused, 2 the question makes no sense.""";

    private static final Set<String> OPTIONS = Set.of("--data", "--kind");

    private SeedCommand() {}

    public static int run(List<String> words) throws InterruptedException {
        var plain = new ArrayList<String>();
        Map<String, String> options = new HashMap<>();
        boolean draft = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--draft")) {
                draft = true;
            } else if (OPTIONS.contains(word) && i + 1 < words.size()) {
                options.put(word, words.get(++i));
            } else if (word.startsWith("--")) {
                throw new BadRequest("'" + word + "' is not understood.\n\n" + HELP);
            } else {
                plain.add(word);
            }
        }
        if (plain.size() != 1 || !Files.isDirectory(Path.of(plain.get(0)))) {
            throw new BadRequest("Say one folder after 'seed'.\n\n" + HELP);
        }
        try {
            RunningMuniment muniment = RunningMuniment.on(Path.of(options.getOrDefault("--data", "data")));
            var seeding = new Seeding(muniment, ServiceAccount.of(muniment));
            return sow(seeding, Path.of(plain.get(0)).toRealPath(), options.getOrDefault("--kind", "minutes"), !draft);
        } catch (IOException e) {
            System.err.println("That did not succeed: " + e.getMessage());
            return 1;
        }
    }

    private static int sow(Seeding seeding, Path root, String kind, boolean start)
            throws IOException, InterruptedException {
        var folders = new ArrayList<>(List.of(root));
        folders.addAll(content(root).filter(Files::isDirectory).toList());
        int refused = 0;
        System.out.printf("%-40s %7s %8s %9s %7s  %s%n", "BATCH", "TAKEN", "REFUSED", "MB", "S", "ID");
        for (Path folder : folders) {
            List<Path> files = content(folder).filter(Files::isRegularFile).toList();
            if (!files.isEmpty()) {
                Seeding.Sown sown = seeding.sow(folder.getFileName().toString(), kind, files, start);
                System.out.printf(
                        "%-40s %7d %8d %9.1f %7.1f  %s%n",
                        sown.name(),
                        sown.taken(),
                        sown.refused().size(),
                        sown.bytes() / 1e6,
                        sown.seconds(),
                        sown.batch());
                sown.refused().forEach(reason -> System.err.println("  " + reason));
                refused += sown.refused().size();
            }
        }
        return refused == 0 ? 0 : 1;
    }

    /** What does not begin with a dot, in the order of names. */
    private static Stream<Path> content(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().startsWith(".")).sorted().toList().stream();
        }
    }
}
