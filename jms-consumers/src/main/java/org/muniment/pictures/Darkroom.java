package org.muniment.pictures;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.muniment.pictures.DarkroomOrder.Kind;
import org.muniment.processing.StageFailure;

/**
 * Where untrusted pictures are decoded: processes of their own, so that a picture that breaks its decoder, fills its
 * memory or never ends hurts nothing else. Small pictures share processes that stay warm for a while; a large one gets a
 * process with the heap that its header asks for. A permit by memory bounds all that are at work, each has a time limit,
 * and no process outlives this one.
 */
public final class Darkroom implements AutoCloseable {

    private final DarkroomSettings settings;
    private final Path room;
    private final String classPath;
    private final MemoryPermit memory;
    private final WarmChildren warm;

    /**
     * @param room a folder of its own for what decoders write while they work; is made when it is missing
     * @param classPath where the decoders are
     */
    Darkroom(DarkroomSettings settings, Path room, String classPath) {
        this.settings = settings;
        this.room = room.toAbsolutePath();
        this.classPath = classPath;
        this.memory = new MemoryPermit(settings.memoryMegabytes());
        this.warm = new WarmChildren(() -> child(Need.WARM_HEAP));
    }

    /**
     * The decoders are in the folder that the system property {@code muniment.darkroom} names; without it, on this
     * process's own class path.
     *
     * @param room a folder of its own for what decoders write while they work
     */
    public static Darkroom open(Path room) {
        String folder = System.getProperty("muniment.darkroom");
        String classPath = folder == null || folder.isBlank()
                ? System.getProperty("java.class.path")
                : Path.of(folder).toAbsolutePath() + File.separator + "*";
        return new Darkroom(DarkroomSettings.ofSystem(), room, classPath);
    }

    /**
     * How many pages a file has.
     *
     * @throws StageFailure a lasting one when it is no file that can be decoded
     */
    public int pages(Path original) throws StageFailure {
        return inWarm(order(Kind.COUNT, original, 1, null, null)).pages();
    }

    /**
     * Decodes a page, and writes its pyramid and its thumbnail.
     *
     * @param page from 1
     * @return with {@code width}, {@code height} and {@code metadata}
     * @throws StageFailure with the reason when the page cannot be decoded
     */
    public DarkroomAnswer develop(Path original, int page, Path pyramid, Path thumbnail) throws StageFailure {
        var need = Need.of(inWarm(order(Kind.LOOK, original, page, null, null)));
        if (!memory.isEverEnoughFor(need.all())) {
            throw StageFailure.lasting(
                    "This picture needs about %d MB of memory to be decoded; this server gives it %d MB."
                            .formatted(need.all(), memory.all()),
                    null);
        }
        var order = order(Kind.DEVELOP, original, page, pyramid, thumbnail);
        try (var held = memory.take(need.all())) {
            return need.isSmall() ? inWarm(order) : inItsOwn(order, need);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private DarkroomOrder order(Kind kind, Path original, int page, Path pyramid, Path thumbnail) {
        return new DarkroomOrder(
                kind,
                original.toAbsolutePath().toString(),
                page,
                settings.pagePixels(),
                pyramid == null ? null : pyramid.toAbsolutePath().toString(),
                thumbnail == null ? null : thumbnail.toAbsolutePath().toString());
    }

    private DarkroomChild child(int heap) throws IOException {
        Files.createDirectories(room);
        return DarkroomChild.start(classPath, heap, room);
    }

    private DarkroomAnswer inWarm(DarkroomOrder order) throws StageFailure {
        try {
            var child = warm.borrow();
            try {
                return heeded(ask(child, order, Need.WARM_HEAP));
            } finally {
                warm.giveBack(child);
            }
        } catch (IOException e) {
            throw unstartable(e);
        }
    }

    private DarkroomAnswer inItsOwn(DarkroomOrder order, Need need) throws StageFailure {
        try (var child = child(need.heap())) {
            return heeded(ask(child, order, need.heap()));
        } catch (IOException e) {
            throw unstartable(e);
        }
    }

    private DarkroomAnswer ask(DarkroomChild child, DarkroomOrder order, int heap) throws StageFailure {
        try {
            var answer = child.ask(order, settings.seconds());
            if (answer.ending() == DarkroomAnswer.Ending.OUT_OF_MEMORY) {
                throw outOfMemory(heap, null);
            }
            return answer;
        } catch (TimeoutException e) {
            throw StageFailure.lasting(
                    "This picture was not decoded within %d s, and was given up.".formatted(settings.seconds()), e);
        } catch (DarkroomChild.Ended e) {
            if (e.isOutOfMemory()) {
                throw outOfMemory(heap, e);
            }
            if (e.isKilled()) {
                throw StageFailure.passing("The process that decoded this picture was killed from outside.", e);
            }
            throw StageFailure.lasting(
                    "The decoder broke down on this picture. Save it again with another program.", e);
        } catch (IOException e) {
            throw unstartable(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StageFailure outOfMemory(int heap, Throwable cause) {
        return StageFailure.lasting(
                "This picture could not be decoded within the %d MB of memory that its size calls for.".formatted(heap),
                cause);
    }

    private static StageFailure interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return StageFailure.passing("The decoding was interrupted.", cause);
    }

    private static StageFailure unstartable(IOException cause) {
        return StageFailure.passing("No process could be started to decode this picture.", cause);
    }

    private static DarkroomAnswer heeded(DarkroomAnswer answer) throws StageFailure {
        return switch (answer.ending()) {
            case DONE -> answer;
            case TROUBLED -> throw StageFailure.passing(answer.sentence(), null);
            default ->
                throw StageFailure.lasting(
                        answer.sentence(), answer.detail() == null ? null : new IOException(answer.detail()));
        };
    }

    /** Ends every process at once. */
    @Override
    public void close() {
        warm.close();
    }
}
