package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest {

    private static final Span ACROSS = new Span(120, 170);
    private static final Span ALONG = new Span(60, 640);

    @ParameterizedTest
    @EnumSource(WritingMode.class)
    void anOutlineTellsItsSpansAgain(WritingMode mode) {
        var frame = new Frame(new Placement(800, 700, 1.2, 1.4), mode);

        var outline = frame.outline(ACROSS, ALONG);

        assertThat(frame.across(outline)).isEqualTo(ACROSS);
        assertThat(frame.along(outline)).isEqualTo(ALONG);
    }

    @ParameterizedTest
    @EnumSource(WritingMode.class)
    void aSpanNeverLeavesThePage(WritingMode mode) {
        var frame = new Frame(new Placement(100, 100, 1, 0), mode);

        var span = frame.across(frame.outline(new Span(-20, 300), new Span(-20, 300)));

        assertThat(span).isEqualTo(new Span(0, 100));
    }

    @ParameterizedTest
    @EnumSource(WritingMode.class)
    void upendedLinesGoDown(WritingMode mode) {
        var frame = new Frame(new Placement(30, 20, 1, 0), mode);

        var upended = frame.upended(Ink.blank(30, 20));

        assertThat(upended.width()).isEqualTo(frame.breadth());
        assertThat(upended.height()).isEqualTo(frame.length());
    }
}
