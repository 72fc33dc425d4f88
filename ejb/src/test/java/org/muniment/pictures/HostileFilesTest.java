package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muniment.catalogue.Refusal;

/**
 * The door against a collection of odd and hostile files, where that is at hand: what two independent decoders show is
 * let in, and what they refuse is turned away here as far as its structure shows it.
 */
class HostileFilesTest {

    private static final Path SET = Path.of(System.getProperty("muniment.test.data", "../../shared/data"))
            .resolve("hostile");

    /** Of the pictures that are to be refused the door alone finds at least so many; the rest is for the decoder. */
    private static final double FOUND_AT_THE_DOOR = 0.95;

    /** Java has no decoder for it; the refusal says so. */
    private static final String ARITHMETIC = "128022904-bbc07c3b-a332-4033-8155-8d58eb73cff6.jpg";

    private static final Pattern LINE = Pattern.compile("(\"[^\"]+\"|[^,]+),.*,(accept|refuse)");

    private final PictureInspection inspection = new PictureInspection(new PageLimits(120_000_000, 500));

    @Test
    void everythingThatShowsAPictureComesIn() throws IOException {
        List<String> turnedAway = new ArrayList<>();
        for (String listed : listed("accept")) {
            refusal(listed).ifPresent(why -> turnedAway.add(listed + ": " + why));
        }
        assertThat(turnedAway).singleElement().asString().contains(ARITHMETIC, "arithmetic");
    }

    @Test
    void mostOfWhatShowsNoneIsTurnedAway() throws IOException {
        List<String> hostile = listed("refuse");
        List<String> letIn = new ArrayList<>();
        for (String listed : hostile) {
            if (refusal(listed).isEmpty()) {
                letIn.add(listed);
            }
        }
        System.out.printf("The door turns away %d of %d%n", hostile.size() - letIn.size(), hostile.size());
        assertThat(letIn).hasSizeLessThan((int) (hostile.size() * (1 - FOUND_AT_THE_DOOR)));
    }

    private Optional<String> refusal(String listed) throws IOException {
        try {
            inspection.inspect(SET.resolve(listed), "file");
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    private static List<String> listed(String expect) throws IOException {
        assumeTrue(Files.isRegularFile(SET.resolve("MANIFEST.csv")), "the collection is not at hand");
        try (Stream<String> lines = Files.lines(SET.resolve("MANIFEST.csv"))) {
            return lines.skip(1)
                    .map(LINE::matcher)
                    .filter(line -> line.matches() && line.group(2).equals(expect))
                    .map(line -> line.group(1).replace("\"", ""))
                    .toList();
        }
    }
}
