package org.muniment.benchmarks;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Character error rate: the edits that turn what was read into what is written (Levenshtein 1965), over the length of
 * what is written. Both sides are brought to Unicode NFC; variants are not folded; white space and punctuation are left
 * out. Counted in code points.
 */
final class Scoring {

    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\s\\u3000，。、：；．.,:;·‥…「」]", Pattern.UNICODE_CHARACTER_CLASS);

    private Scoring() {}

    /** @return 0 when all is right; above 1 when more is wrong than is written */
    static double errorRate(String read, String written) {
        var truth = counted(written);
        var said = counted(read);
        if (truth.length == 0) {
            return said.length == 0 ? 0 : 1;
        }
        return (double) edits(said, truth) / truth.length;
    }

    private static int[] counted(String text) {
        return LEFT_OUT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .codePoints()
                .toArray();
    }

    private static int edits(int[] from, int[] to) {
        var row = new int[to.length + 1];
        for (int j = 0; j <= to.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                int above = row[j];
                int change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, change);
                diagonal = above;
            }
        }
        return row[to.length];
    }
}
