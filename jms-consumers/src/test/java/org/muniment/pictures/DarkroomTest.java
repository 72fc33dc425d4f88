package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.muniment.pictures.DarkroomOrder.Kind;
import org.muniment.processing.StageFailure;

/** What may go wrong with a picture, and that it goes wrong in its own process only. */
@Timeout(300)
class DarkroomTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final DarkroomSettings GENEROUS = new DarkroomSettings(1200, 120, 120_000_000);

    @TempDir
    Path folder;

    private Set<Long> before;

    @BeforeEach
    void countChildren() {
        before = children();
    }

    @Test
    void aPictureThatTakesTooLongIsGivenUpAndItsProcessKilled() throws Exception {
        var hurried = new DarkroomSettings(1200, 1, 120_000_000);
        var original = large();
        try (var darkroom = new Darkroom(hurried, folder, CLASS_PATH)) {
            assertThatThrownBy(() -> develop(darkroom, original))
                    .isInstanceOfSatisfying(StageFailure.class, failure -> assertThat(failure.isPassing())
                            .isFalse())
                    .hasMessageContaining("within 1 s");
            // The one that has looked at the header, in time, may wait for the next picture.
            awaitChildren(1);
        }
        awaitNoChildren();
    }

    @Test
    void aDecoderWithoutEnoughMemoryEndsItsProcessOnly() throws Exception {
        var original = large();
        try (var child = DarkroomChild.start(CLASS_PATH, 24, folder)) {
            assertThatThrownBy(() -> child.ask(order(original), 120))
                    .isInstanceOfSatisfying(DarkroomChild.Ended.class, ended -> assertThat(ended.isOutOfMemory())
                            .isTrue());
        }
    }

    @Test
    void aProcessThatIsKilledIsReplaced() throws Exception {
        var original = small();
        try (var darkroom = new Darkroom(GENEROUS, folder, CLASS_PATH)) {
            assertThat(darkroom.pages(original)).isEqualTo(1);
            started().forEach(ProcessHandle::destroyForcibly);
            awaitNoChildren();

            assertThat(darkroom.pages(original)).isEqualTo(1);
        }
    }

    @Test
    void aProcessThatIsKilledAtItsWorkIsToldOf() throws Exception {
        var original = large();
        try (var darkroom = new Darkroom(GENEROUS, folder, CLASS_PATH)) {
            var working = CompletableFuture.supplyAsync(() -> failure(darkroom, original));
            while (!working.isDone() && !folder.resolve("pyramid").toFile().exists()) {
                Thread.sleep(10);
            }
            started().forEach(ProcessHandle::destroyForcibly);

            assertThat(working.get(60, TimeUnit.SECONDS))
                    .as("another attempt may fare better")
                    .matches(StageFailure::isPassing)
                    .hasMessageContaining("killed from outside");
        }
    }

    @Test
    void smallPicturesShareAProcess() throws Exception {
        var original = small();
        try (var darkroom = new Darkroom(GENEROUS, folder, CLASS_PATH)) {
            develop(darkroom, original);
            var first = started().stream().map(ProcessHandle::pid).toList();
            develop(darkroom, original);

            assertThat(first).hasSize(1);
            assertThat(started().stream().map(ProcessHandle::pid).toList()).isEqualTo(first);
        }
        awaitNoChildren();
    }

    @Test
    void aLargePictureHasAProcessOfItsOwnThatEnds() throws Exception {
        var original = large();
        try (var darkroom = new Darkroom(GENEROUS, folder, CLASS_PATH)) {
            var developed = develop(darkroom, original);

            assertThat(developed.width()).isEqualTo(9600);
            assertThat(started()).as("the warm one that looked").hasSize(1);
        }
    }

    @Test
    void aPictureThatWouldNeverFitIsRefused() throws Exception {
        var original = large();
        try (var darkroom = new Darkroom(new DarkroomSettings(200, 120, 120_000_000), folder, CLASS_PATH)) {
            assertThatThrownBy(() -> develop(darkroom, original))
                    .isInstanceOf(StageFailure.class)
                    .hasMessageMatching("This picture needs about \\d+ MB of memory .* 200 MB.");
        }
    }

    @Test
    void noProcessOutlivesOneThatIsKilled() throws Exception {
        var original = large();
        var parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        CLASS_PATH,
                        Parent.class.getName(),
                        folder.toString(),
                        original.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var deadline = Instant.now().plus(Duration.ofSeconds(200));
        while (!folder.resolve("pyramid").toFile().exists() && Instant.now().isBefore(deadline)) {
            Thread.sleep(10);
        }
        List<ProcessHandle> orphans = parent.descendants().toList();
        assertThat(orphans).as("the warm one, and the one at work").hasSize(2);

        parent.destroyForcibly().waitFor();

        for (var orphan : orphans) {
            orphan.onExit().get(10, TimeUnit.SECONDS);
        }
    }

    /** Decodes one picture, and is killed while it does. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] words) throws Exception {
            try (var darkroom = new Darkroom(GENEROUS, Path.of(words[0]), CLASS_PATH)) {
                var folder = Path.of(words[0]);
                darkroom.develop(Path.of(words[1]), 1, folder.resolve("pyramid"), folder.resolve("thumbnail"));
            }
        }
    }

    private DarkroomAnswer develop(Darkroom darkroom, Path original) throws StageFailure {
        return darkroom.develop(original, 1, folder.resolve("pyramid"), folder.resolve("thumbnail"));
    }

    private StageFailure failure(Darkroom darkroom, Path original) {
        try {
            develop(darkroom, original);
            return null;
        } catch (StageFailure e) {
            return e;
        }
    }

    private DarkroomOrder order(Path original) {
        return new DarkroomOrder(
                Kind.DEVELOP,
                original.toString(),
                1,
                120_000_000,
                folder.resolve("pyramid").toString(),
                folder.resolve("thumbnail").toString());
    }

    private Path small() throws IOException {
        return written(new BufferedImage(50, 40, BufferedImage.TYPE_INT_RGB));
    }

    /** 92 megapixels of colour: seconds of work, and more than a warm process has. */
    private Path large() throws IOException {
        var picture = new BufferedImage(9600, 9600, BufferedImage.TYPE_USHORT_565_RGB);
        for (int y = 0; y < 9600; y++) {
            for (int x = 0; x < 9600; x++) {
                picture.getRaster().getDataBuffer().setElem(y * 9600 + x, x / 90 * 31 + y / 90);
            }
        }
        return written(picture);
    }

    private Path written(BufferedImage picture) throws IOException {
        var file = folder.resolve("original.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private List<ProcessHandle> started() {
        return ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child.pid()))
                .toList();
    }

    private static Set<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private void awaitNoChildren() throws InterruptedException {
        awaitChildren(0);
    }

    private void awaitChildren(int most) throws InterruptedException {
        var deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (started().size() > most && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
        assertThat(started()).hasSizeLessThanOrEqualTo(most);
    }
}
