package org.muniment.ingest;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The order in which people expect names of files: {@code page 9} before {@code page 10}. */
final class NameOrder implements Comparator<String> {

    private static final Pattern RUN = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        var left = RUN.matcher(one).results().map(MatchResult::group).iterator();
        var right = RUN.matcher(other).results().map(MatchResult::group).iterator();
        while (left.hasNext() && right.hasNext()) {
            int order = compareRuns(left.next(), right.next());
            if (order != 0) {
                return order;
            }
        }
        if (left.hasNext() != right.hasNext()) {
            return left.hasNext() ? 1 : -1;
        }
        return one.compareTo(other);
    }

    private static int compareRuns(String one, String other) {
        if (isNumber(one) && isNumber(other)) {
            String left = one.replaceFirst("^0+(?=.)", "");
            String right = other.replaceFirst("^0+(?=.)", "");
            return left.length() != right.length() ? left.length() - right.length() : left.compareTo(right);
        }
        return one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String run) {
        return Character.isDigit(run.charAt(0));
    }
}
