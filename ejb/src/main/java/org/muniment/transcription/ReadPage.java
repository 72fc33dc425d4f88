package org.muniment.transcription;

import java.util.List;

/** What the {@code recognise} stage says of a page: its lines in reading order. */
public record ReadPage(WritingMode writingMode, List<ReadLine> lines) {

    public ReadPage {
        lines = List.copyOf(lines);
    }
}
