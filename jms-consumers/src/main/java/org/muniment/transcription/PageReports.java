package org.muniment.transcription;

import java.util.List;
import java.util.Map;
import org.muniment.processing.Report;

/** What the stages of a page of minutes say about their work. */
final class PageReports {

    private PageReports() {}

    static Report found(DetectedLines found) {
        var data = Map.of(
                "lines", found.lines().size(),
                "writingMode", found.writingMode().name(),
                "skewDegrees", Math.round(found.skewDegrees() * 100) / 100.0);
        if (found.lines().isEmpty()) {
            return Report.warning("No lines were found. The page may be empty, or hold a picture only.", data);
        }
        return Report.info(
                "%s found, %s. %s"
                        .formatted(
                                counted(found.lines().size(), "line"),
                                found.writingMode() == WritingMode.VERTICAL_RL
                                        ? "columns from right to left"
                                        : "rows from top to bottom",
                                lean(found.skewDegrees())),
                data);
    }

    private static String lean(double degrees) {
        return Math.abs(degrees) < 0.05
                ? "The writing stands straight."
                : "The writing leans %.1f\u00b0 %s."
                        .formatted(Math.abs(degrees), degrees < 0 ? "anticlockwise" : "clockwise");
    }

    static Report ordered(WritingMode mode, int lines) {
        boolean vertical = mode == WritingMode.VERTICAL_RL;
        return Report.info(
                vertical
                        ? counted(lines, "column") + " put in order, the rightmost first."
                        : counted(lines, "row") + " put in order, the topmost first.",
                Map.of("lines", lines, "writingMode", mode.name()));
    }

    static Report read(List<ReadLine> lines) {
        var characters =
                lines.stream().flatMap(line -> line.characters().stream()).toList();
        long uncertain = characters.stream()
                .filter(character -> character.confidence() < Certainty.THRESHOLD)
                .count();
        return Report.info(
                "%s read in %s; %,d of them uncertain (under %.0f %%)."
                        .formatted(
                                counted(characters.size(), "character"),
                                counted(lines.size(), "line"),
                                uncertain,
                                Certainty.THRESHOLD * 100),
                Map.of("characters", characters.size(), "lines", lines.size(), "uncertain", uncertain));
    }

    private static String counted(int count, String noun) {
        return "%,d %s".formatted(count, count == 1 ? noun : noun + "s");
    }
}
