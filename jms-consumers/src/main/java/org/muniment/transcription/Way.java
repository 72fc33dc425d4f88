package org.muniment.transcription;

import java.util.List;

/**
 * A way to lay a column before the recogniser. Each makes other mistakes, and most mistakes are made in one way only.
 * The figures were chosen on development pages; the character error rates beside them are of each way alone.
 */
enum Way {
    /** Small, with air between the characters: 0.056. */
    ASIDE_SMALL {
        @Override
        Strip strip(Ink writing, PageLines page, PageLines.Line line) {
            return Strips.relaid(writing, widened(line, page), line.cells(), 1.2 * page.size(), 40);
        }
    },
    /** Large, filling the height: 0.062. */
    ASIDE_LARGE {
        @Override
        Strip strip(Ink writing, PageLines page, PageLines.Line line) {
            return Strips.relaid(writing, widened(line, page), line.cells(), 0.95 * page.size(), 44);
        }
    },
    /** As it stands, turned by a quarter: 0.112, but with other mistakes, and free of how the column was cut. */
    TURNED {
        @Override
        Strip strip(Ink writing, PageLines page, PageLines.Line line) {
            return Strips.turned(writing, widened(line, page), line.along().widened(margin(page)));
        }
    };

    private static final double MARGIN = 0.06;

    abstract Strip strip(Ink writing, PageLines page, PageLines.Line line);

    static List<Way> of(Thoroughness thoroughness) {
        return thoroughness == Thoroughness.ONE_READING ? List.of(ASIDE_SMALL) : List.of(values());
    }

    private static int margin(PageLines page) {
        return (int) Math.round(MARGIN * page.width());
    }

    private static Span widened(PageLines.Line line, PageLines page) {
        return line.across().widened(margin(page));
    }
}
