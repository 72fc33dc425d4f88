package org.muniment.benchmarks.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * How a reader that the product does not use sees a file: the platform's own, and where that reads nothing ImageMagick or,
 * for PDF, Ghostscript, if they are installed.
 */
final class SecondOpinion {

    private static final long LIMIT_SECONDS = 30;

    private SecondOpinion() {}

    /** The first picture of the file; empty when nobody else can read it. */
    static Optional<BufferedImage> of(Path file) throws InterruptedException {
        var ofPlatform = ofPlatform(file);
        return ofPlatform.isPresent() ? ofPlatform : ofProgram(program(file));
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

    private static List<String> program(Path file) {
        boolean pdf = file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        return pdf
                ? List.of(
                        "gs",
                        "-q",
                        "-dSAFER",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-dLastPage=1",
                        "-r50",
                        "-sDEVICE=png16m",
                        "-sOutputFile=-",
                        file.toString())
                : List.of("convert", "-limit", "memory", "512MiB", file + "[0]", "-resize", "400x400>", "png:-");
    }

    /** @param command prints a PNG */
    private static Optional<BufferedImage> ofProgram(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
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
