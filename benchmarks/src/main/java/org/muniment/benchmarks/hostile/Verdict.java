package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.muniment.benchmarks.hostile.Fate.End;

/**
 * What is to be said at the end.
 *
 * @param faults sentences about what the server must never do
 * @param logged what the server wrote to its log as an error
 * @param unfinished items, pages of files included, that were still at work at the end
 * @param outside files that were written outside the store
 * @param alive whether the same server that was started answers and is well
 */
record Verdict(
        List<Fate> fates,
        List<String> faults,
        List<String> logged,
        long unfinished,
        Watch.Seen seen,
        Set<Path> outside,
        boolean alive) {

    private static final double PROMISED_RATE = 0.98;
    private static final long PROMISED_MEGABYTES = 2_500;

    List<Fate> wronglyRefused() {
        return fates.stream()
                .filter(fate -> fate.specimen().isPromised() && fate.isRefused())
                .toList();
    }

    List<Fate> wronglyAccepted() {
        return fates.stream()
                .filter(fate -> fate.specimen().expectation() == Expectation.REFUSE && fate.isAccepted())
                .toList();
    }

    /** Of the files whose picture is promised those that have one; 1 when none is promised. */
    double acceptRate() {
        long promised =
                fates.stream().filter(fate -> fate.specimen().isPromised()).count();
        long kept = fates.stream()
                .filter(fate -> fate.specimen().isPromised() && fate.isAccepted())
                .count();
        return promised == 0 ? 1 : (double) kept / promised;
    }

    boolean isPromiseKept() {
        return acceptRate() >= PROMISED_RATE
                && wronglyAccepted().isEmpty()
                && faults.isEmpty()
                && logged.isEmpty()
                && unfinished == 0
                && megabytes(seen.serverBytes()) < PROMISED_MEGABYTES
                && seen.connections().isEmpty()
                && outside.isEmpty()
                && alive;
    }

    /** One line; sizes in megabytes of 1,000,000 bytes, times in milliseconds. */
    String json() {
        var line = new LinkedHashMap<String, Object>();
        line.put("tried", fates.size());
        line.put("accepted", count(End.SHOWN));
        line.put("refused", count(End.REFUSED) + count(End.FAILED));
        line.put("wronglyRefused", wronglyRefused().size());
        line.put("wronglyAccepted", wronglyAccepted().size());
        line.put("serverErrors", faults.size());
        line.put("unfinished", unfinished);
        line.put("slowest", slowest().map(Fate::millis).orElse(0L));
        line.put("peakHeapMb", megabytes(seen.heapBytes()));
        line.put("peakRssMb", megabytes(seen.serverBytes()));
        line.put("alive", alive);
        line.put("refusedAtTheDoor", count(End.REFUSED));
        line.put("failedLater", count(End.FAILED));
        line.put("blank", count(End.BLANK));
        line.put("acceptRate", Math.round(acceptRate() * 10_000) / 10_000.0);
        line.put("outside", outside.size());
        line.put("connections", seen.connections().size());
        line.put("peakRssAllMb", megabytes(seen.allBytes()));
        line.put(
                "peakRssOfEach",
                seen.eachBytes().stream().map(Verdict::megabytes).toList());
        line.put("errorsLogged", logged.size());
        line.put("slowestFile", slowest().map(fate -> fate.specimen().name()).orElse(""));
        try {
            return new ObjectMapper().writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that is not as it should be, a line each: what, file, expected, and the server's sentence. */
    List<String> complaints() {
        var lines = new ArrayList<String>();
        wronglyRefused().forEach(fate -> lines.add(line("wrongly refused", fate)));
        wronglyAccepted().forEach(fate -> lines.add(line("wrongly accepted", fate)));
        fates.stream()
                .filter(fate -> fate.end() == End.BLANK || fate.end() == End.UNFINISHED)
                .forEach(fate -> lines.add(line(fate.end() == End.BLANK ? "blank" : "unfinished", fate)));
        faults.forEach(fault -> lines.add("server error | " + fault));
        logged.forEach(error -> lines.add("logged | " + error));
        fates.stream()
                .filter(fate -> fate.isAccepted() && !fate.sentence().isBlank())
                .forEach(fate -> lines.add(line("shown, but a later stage failed", fate)));
        outside.forEach(path -> lines.add("written outside the store | " + path));
        seen.connections().forEach(other -> lines.add("connected to another machine | " + other));
        return lines;
    }

    private static String line(String what, Fate fate) {
        return "%s | %s (%s, expected %s) | %s"
                .formatted(
                        what,
                        fate.specimen().name(),
                        fate.specimen().format().map(Enum::name).orElse("other"),
                        fate.specimen().expectation().name().toLowerCase(java.util.Locale.ROOT),
                        fate.sentence());
    }

    private java.util.Optional<Fate> slowest() {
        return fates.stream().max(Comparator.comparingLong(Fate::millis));
    }

    private long count(End end) {
        return fates.stream().filter(fate -> fate.end() == end).count();
    }

    private static long megabytes(long bytes) {
        return bytes / 1_000_000;
    }
}
