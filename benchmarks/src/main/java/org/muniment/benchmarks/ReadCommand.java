package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.processing.StageFailure;
import org.muniment.transcription.MinutesStages;

/** {@code read minutes FOLDER --out DIR}. */
final class ReadCommand {

    private ReadCommand() {}

    static void run(Arguments arguments) {
        var pictures = Pictures.in(arguments.folder());
        var out = arguments.out().orElseThrow();
        try (var models = Installed.open(arguments);
                var darkroom = Installed.darkroom()) {
            Files.createDirectories(out);
            var reading = new PageReading(MinutesStages.of(darkroom.room(), models));
            int unread = 0;
            for (var picture : pictures) {
                if (!read(reading, picture, out)) {
                    unread++;
                }
            }
            System.out.println(
                    "Read " + (pictures.size() - unread) + " of " + pictures.size() + " pictures into " + out + ".");
            if (unread > 0) {
                throw new BadRequest(unread + " of " + pictures.size() + " pictures could not be read.");
            }
        } catch (IOException e) {
            throw new BadRequest("The readings cannot be written to " + out + ": " + e.getMessage());
        }
    }

    private static boolean read(PageReading reading, Path picture, Path out) throws IOException {
        try {
            var text = PageReading.text(reading.read(picture));
            Files.writeString(out.resolve(Pictures.nameOf(picture) + ".txt"), text);
            return true;
        } catch (StageFailure e) {
            System.err.println(picture.getFileName() + ": " + e.getMessage());
            return false;
        }
    }
}
