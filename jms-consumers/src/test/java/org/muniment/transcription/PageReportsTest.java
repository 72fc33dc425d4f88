package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.muniment.processing.Report;

class PageReportsTest {

    private static final DetectedLine LINE =
            new DetectedLine(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 9)), 1);

    @Test
    void whatWasFoundIsSaidWithItsDirectionAndItsLean() {
        Report report = PageReports.found(new DetectedLines(WritingMode.VERTICAL_RL, -1.26, List.of(LINE, LINE)));

        assertThat(report.message())
                .isEqualTo("2 lines found, columns from right to left. The writing leans 1.3° anticlockwise.");
        assertThat(report.data()).isEqualTo(Map.of("lines", 2, "writingMode", "VERTICAL_RL", "skewDegrees", -1.26));
    }

    @Test
    void anEmptyPageIsWorthALook() {
        Report report = PageReports.found(new DetectedLines(WritingMode.HORIZONTAL_LR, 0, List.of()));

        assertThat(report.level()).isEqualTo(Report.Level.WARNING);
    }

    @Test
    void uncertainCharactersAreCounted() {
        ReadLine line = new ReadLine(LINE.polygon(), List.of(character(0.59), character(0.60), character(0.99)));

        assertThat(PageReports.read(List.of(line)).message())
                .isEqualTo("3 characters read in 1 line; 1 of them uncertain (under 60 %).");
    }

    private static ReadCharacter character(double confidence) {
        return new ReadCharacter("字", confidence, List.of(), List.of());
    }
}
