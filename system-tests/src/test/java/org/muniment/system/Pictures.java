package org.muniment.system;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Pages to be read: real ones where they are at hand, drawn ones otherwise. */
public final class Pictures {

    private static final List<String> COLUMNS = List.of("臺灣省議會公報", "第一次大會議事錄", "主席報告開會", "決議通過");
    private static final int WIDTH = 700;
    private static final int HEIGHT = 1000;
    private static final int SIZE = 64;

    private Pictures() {}

    /**
     * A page.
     *
     * @param text what stands on it, a column in a line; empty when nobody on this machine can write Chinese, and the page
     *     holds nothing but strokes
     */
    public record PageOfMinutes(String name, byte[] bytes, Optional<String> text) {}

    public static PageOfMinutes page() {
        return pages(1).get(0);
    }

    /** Different pages, as many as asked for. */
    public static List<PageOfMinutes> pages(int count) {
        List<Path> real = realPages();
        return real.size() >= count
                ? real.subList(0, count).stream().map(Pictures::real).toList()
                : Stream.iterate(1, n -> n + 1)
                        .limit(count)
                        .map(Pictures::drawn)
                        .toList();
    }

    /** A picture that is no page, different for each number. */
    public static byte[] small(int number) {
        BufferedImage picture = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < picture.getWidth(); x++) {
            picture.setRGB(x, number % picture.getHeight(), 0xFF0000 | number);
            picture.setRGB(x, (number / picture.getHeight()) % picture.getHeight(), 0x00FF00 | number);
        }
        return bytes(picture, "png");
    }

    private static List<Path> realPages() {
        Path folder = Api.testData().resolve("minutes/pages");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageOfMinutes real(Path file) {
        try {
            String name = file.getFileName().toString();
            Path truth = file.resolveSibling(name.replace(".jpg", ".gt.txt"));
            return new PageOfMinutes(name, Files.readAllBytes(file), Optional.of(Files.readString(truth)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageOfMinutes drawn(int number) {
        Optional<Font> font = fontForChinese();
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0xF4, 0xEE, 0xDC - number));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        int x = WIDTH - 2 * SIZE;
        for (String column : COLUMNS) {
            int y = 2 * SIZE;
            for (int character : column.codePoints().toArray()) {
                if (font.isPresent()) {
                    pen.setFont(font.get());
                    pen.drawString(Character.toString(character), x, y);
                } else {
                    pen.fillRect(x, y - SIZE / 2, SIZE - 16, 6);
                    pen.fillRect(x + SIZE / 2 - 8, y - SIZE + 12, 6, SIZE - 16);
                }
                y += SIZE + 8;
            }
            x -= 2 * SIZE;
        }
        pen.dispose();
        return new PageOfMinutes(
                "page " + number + ".png", bytes(picture, "png"), font.map(found -> String.join("\n", COLUMNS)));
    }

    private static Optional<Font> fontForChinese() {
        String all = String.join("", COLUMNS);
        return fonts().filter(font -> font.canDisplayUpTo(all) < 0)
                .findFirst()
                .map(font -> font.deriveFont(Font.PLAIN, SIZE));
    }

    private static Stream<Font> fonts() {
        try {
            return Arrays.stream(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
        } catch (RuntimeException | InternalError | NoClassDefFoundError noFontAtAll) {
            return Stream.empty(); // Java fails so on a machine without any font
        }
    }

    static byte[] bytes(BufferedImage picture, String format) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
