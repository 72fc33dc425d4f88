package org.muniment.benchmarks.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.muniment.benchmarks.fuzz.Ending.Kind;
import org.muniment.catalogue.Refusal;
import org.muniment.pictures.Darkroom;
import org.muniment.pictures.PageLimits;
import org.muniment.pictures.PictureInspection;
import org.muniment.pictures.Prepare;
import org.muniment.pictures.Split;
import org.muniment.processing.SplitFile;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;

/** The way of a file through the product, up to its picture: the door's inspection, {@code split}, {@code prepare}. */
final class Course implements AutoCloseable {

    /** What the product sets when nobody sets anything. */
    private static final PageLimits LIMITS = new PageLimits(120_000_000, 500);

    private final Path folder;
    private final Path room;
    private final Darkroom darkroom;
    private final Split split;
    private final Prepare prepare;
    private final PictureInspection inspection = new PictureInspection(LIMITS);

    /** @param folder an empty one */
    Course(Path folder) {
        this.folder = folder;
        this.room = folder.resolve("room");
        this.darkroom = Darkroom.open(room);
        this.split = new Split(darkroom);
        this.prepare = new Prepare(darkroom);
    }

    Ending run(Mutant mutant) throws IOException {
        Path file = Files.write(folder.resolve("case." + mutant.ending()), mutant.bytes());
        Path scratch = Files.createDirectories(folder.resolve("scratch"));
        long begin = System.nanoTime();
        try {
            return ended(attempt(file, mutant, scratch), "", begin);
        } catch (Refusal refusal) {
            return ended(Kind.REFUSED_AT_THE_DOOR, refusal.getMessage(), begin);
        } catch (StageFailure failure) {
            return ended(kindOf(failure), failure.getMessage(), begin);
        } catch (RuntimeException | Error | IOException unforeseen) {
            return ended(Kind.CRASH, describe(unforeseen), begin);
        } finally {
            Files.delete(file);
            empty(scratch);
        }
    }

    private Kind attempt(Path file, Mutant mutant, Path scratch) throws IOException, StageFailure {
        inspection.inspect(file, "case-" + mutant.number());
        int pages = ((SplitFile) split.run(new Page(file, 1, scratch)).result()).pages();
        if (pages < 1 || pages > LIMITS.pages()) {
            throw new IllegalStateException("The file is said to have " + pages + " pages.");
        }
        // The first page and the last: a wrong table shows at its end.
        for (int page : pages == 1 ? List.of(1) : List.of(1, pages)) {
            prepare.run(new Page(file, page, scratch));
        }
        return Kind.PREPARED;
    }

    private static Kind kindOf(StageFailure failure) {
        if (failure.getCause() instanceof TimeoutException) {
            return Kind.HANG;
        }
        if (failure.getMessage().contains("MB of memory that its size calls for")) {
            return Kind.OUT_OF_MEMORY;
        }
        // What a decoder says comes as a plain one; only the end of the process has a class of its own.
        boolean ofItsOwn =
                failure.getCause() instanceof IOException && failure.getCause().getClass() != IOException.class;
        if (ofItsOwn) {
            return Kind.CHILD_DEATH;
        }
        return failure.isPassing() ? Kind.TROUBLED : Kind.REFUSED_LATER;
    }

    private static Ending ended(Kind kind, String sentence, long begin) {
        return new Ending(kind, sentence, (System.nanoTime() - begin) / 1_000_000);
    }

    private static String describe(Throwable unforeseen) {
        var place = unforeseen.getStackTrace().length == 0
                ? ""
                : " at " + unforeseen.getStackTrace()[0];
        return unforeseen + place;
    }

    /** What decoders left behind; the product sweeps only what it knows of. */
    List<String> leftBehind() throws IOException {
        if (!Files.exists(room)) {
            return List.of();
        }
        try (var files = Files.walk(room)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> room.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        darkroom.close();
        empty(folder);
    }

    /** What a stage is handed. */
    private record Page(Path original, int page, Path scratch) implements StageInput {

        @Override
        public Path file(String role) {
            throw new IllegalArgumentException("No stage before has made '" + role + "'.");
        }

        @Override
        public <T extends Record> T result(String stage, Class<T> type) {
            throw new IllegalArgumentException("No stage before has made '" + stage + "'.");
        }
    }
}
