package org.muniment.processing;

import java.util.Map;
import java.util.stream.Stream;
import org.muniment.events.Json;

/**
 * A sentence that a stage says about its work, for those who open the trace of a run.
 *
 * @param message in words that a person can read
 * @param data what the sentence was made of, as JSON takes it; may be empty
 */
public record Report(Level level, String message, Map<String, ?> data) {

    private static final int LONGEST = 2_000;

    /** How much it matters. */
    public enum Level {
        /** What was found. */
        INFO,
        /** Something that a person may want to look at. */
        WARNING,
        /** What ended the work. */
        ERROR
    }

    public Report {
        // PostgreSQL keeps no NUL in a text.
        String sentence = message.replace("\0", "");
        message = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
        data = Map.copyOf(data);
    }

    public static Report info(String message, Map<String, ?> data) {
        return new Report(Level.INFO, message, data);
    }

    public static Report warning(String message, Map<String, ?> data) {
        return new Report(Level.WARNING, message, data);
    }

    /** What the database takes apart again; the data stay a text of their own. */
    private record Row(String level, String message, String data) {
        static Row of(Report report) {
            return new Row(report.level.name(), report.message, report.data.isEmpty() ? null : Json.write(report.data));
        }
    }

    /** A JSON array with one object for each, in their order. */
    static String rows(Stream<Report> reports) {
        return Json.write(reports.map(Row::of).toList());
    }
}
