package org.muniment.ingest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.muniment.catalogue.Refusal;
import org.muniment.catalogue.Refusal.Reason;
import org.muniment.nodes.Settings;

/**
 * Takes a finished folder of the hot folder in as a batch. Each file is moved aside when it is in; a server that dies in
 * between takes the rest into the same batch when it is back, for the folder and its files are known by their keys.
 */
@Singleton
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final String BY = "hot folder";

    private final Imports imports;
    private final Intake intake;
    private final Unpacking unpacking;

    @Inject
    public Delivery(Imports imports, Intake intake, Unpacking unpacking) {
        this.imports = imports;
        this.intake = intake;
        this.unpacking = unpacking;
    }

    /** @param folder a sub-folder of the hot folder to which nobody writes any more */
    public void take(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::toString, new NameOrder()))
                    .toList();
        }
        String name = folder.getFileName().toString();
        Batch batch = imports.open(name, Settings.HOT_FOLDER_KIND.value(), null, new Sender(BY, keyOfFolder(folder)));
        for (Path file : files) {
            takeOne(batch.id(), folder, file);
        }
        if (imports.hasDrafts(batch.id())) {
            imports.start(batch.id());
        }
        clear(folder);
        LOG.infof("The folder %s of the hot folder is batch %s now", name, batch.id());
    }

    private void takeOne(UUID batch, Path folder, Path file) throws IOException {
        Path within = folder.getParent().relativize(file);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new Refusal(Reason.INVALID, "file", within + " is no file. Put the file itself there.");
            }
            long bytes = Files.size(file);
            try (InputStream content = Files.newInputStream(file)) {
                if (isArchive(file)) {
                    takeArchive(batch, file, bytes, content);
                } else {
                    intake.take(batch, file.getFileName().toString(), bytes, content, new Sender(BY, keyOf(file)));
                }
            }
            move(file, folder.resolveSibling(HotFolderWatch.DONE).resolve(within));
        } catch (Refusal refusal) {
            Path aside =
                    move(file, folder.resolveSibling(HotFolderWatch.REFUSED).resolve(within));
            Files.writeString(aside.resolveSibling(aside.getFileName() + ".txt"), refusal.getMessage() + "\n");
            LOG.infof("%s of the hot folder was refused: %s", within, refusal.getMessage());
        }
    }

    private void takeArchive(UUID batch, Path file, long bytes, InputStream content) throws IOException {
        Unpacking.Unpacked unpacked = unpacking.take(batch, file.getFileName().toString(), bytes, content, BY);
        if (!unpacked.refused().isEmpty()) {
            throw new Refusal(
                    Reason.INVALID,
                    "file",
                    unpacked.taken() + " files of it are in. These are not:\n"
                            + String.join(
                                    "\n",
                                    unpacked.refused().stream()
                                            .map(one -> one.refusal().getMessage())
                                            .toList()));
        }
    }

    private static boolean isArchive(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** A word of its own for each folder, left in it: inodes and names are used again. */
    private static String keyOfFolder(Path folder) throws IOException {
        Path marker = folder.resolve(".muniment");
        if (!Files.exists(marker)) {
            Files.writeString(marker, "hot:" + UUID.randomUUID());
        }
        return Files.readString(marker);
    }

    /** The same for the same file as long as it lies there unchanged. */
    private static String keyOf(Path file) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        String all = file + "|" + facts.fileKey() + "|" + facts.lastModifiedTime() + "|" + facts.size();
        return "hot:" + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Never onto a file that is there: a name that was used before gets a number. */
    private static Path move(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path free = target;
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = target.resolveSibling(number + " " + target.getFileName());
        }
        return Files.move(file, free);
    }

    /** Takes the empty folders away; what somebody has put there meanwhile stays and comes in as a batch of its own. */
    private static void clear(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                if (path.getFileName().toString().startsWith(".")) {
                    Files.deleteIfExists(path);
                } else if (Files.isDirectory(path) && isEmpty(path)) {
                    Files.delete(path);
                }
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.findAny().isEmpty();
        }
    }
}
