package org.muniment.system.reading;

/** How far a reading is from the truth. */
final class Distance {

    private Distance() {}

    /** Levenshtein's distance over the length of the truth, white space and punctuation aside. */
    static double characterErrorRate(String read, String truth) {
        int[] a = plain(read);
        int[] b = plain(truth);
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int kept = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return (double) row[b.length] / b.length;
    }

    private static int[] plain(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).toArray();
    }
}
