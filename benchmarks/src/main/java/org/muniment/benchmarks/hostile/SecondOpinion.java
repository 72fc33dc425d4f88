package org.muniment.benchmarks.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * How a reader that the product does not use sees a file: the platform's own, and where that reads nothing ImageMagick, if
 * it is installed.
 */
final class SecondOpinion {

    private static final long LIMIT_SECONDS = 30;

    private SecondOpinion() {}

    /** The first picture of the file; empty when nobody else can read it. */
    static Optional<BufferedImage> of(Path file) throws InterruptedException {
        var ofPlatform = ofPlatform(file);
        return ofPlatform.isPresent() ? ofPlatform : ofImageMagick(file);
    }

    /** Without what else may have registered itself: that might be the product's own. */
    private static Optional<BufferedImage> ofPlatform(Path file) {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                var reader = readers.next();
                if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                    reader.setInput(in, true, true);
                    return Optional.ofNullable(reader.read(0));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> ofImageMagick(Path file) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(
                            "convert", "-limit", "memory", "512MiB", file + "[0]", "-resize", "400x400>", "png:-")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            // Before the bytes are read: a program that hangs is ended, and the reading with it.
            process.onExit().orTimeout(LIMIT_SECONDS, TimeUnit.SECONDS).exceptionally(late -> {
                process.destroyForcibly();
                return process;
            });
            byte[] png = process.getInputStream().readAllBytes();
            process.waitFor();
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }
}
