package org.muniment.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The result of an evaluation for people, its last line for programs. */
final class ResultTable {

    private ResultTable() {}

    static String of(Evaluation.Result result) {
        var text = new StringBuilder();
        var pages = result.pages();
        head(text, "page");
        for (var page : pages) {
            row(text, page.name(), page.errorRate(), page.errorRateOneReading(), page.tesseract());
        }
        text.append('\n');
        head(text, "glyph source (mean of its pages)");
        var bySource =
                pages.stream().collect(Collectors.groupingBy(ScoredPage::source, TreeMap::new, Collectors.toList()));
        bySource.forEach((source, some) -> means(text, source + " (" + some.size() + ")", some));
        means(text, "all (" + pages.size() + ")", pages);
        text.append('\n').append(json(result)).append('\n');
        return text.toString();
    }

    private static void head(StringBuilder text, String first) {
        text.append(String.format("%-44s %10s %12s %10s%n", first, "ours", "one reading", "tesseract"));
    }

    private static void means(StringBuilder text, String name, List<ScoredPage> pages) {
        var tesseract = pages.stream()
                .flatMapToDouble(page -> page.tesseract().stream())
                .average();
        row(text, name, mean(pages, ScoredPage::errorRate), mean(pages, ScoredPage::errorRateOneReading), tesseract);
    }

    private static void row(StringBuilder text, String name, double ours, double one, OptionalDouble peer) {
        var last = peer.isPresent() ? String.format(Locale.ROOT, "%.4f", peer.getAsDouble()) : "-";
        text.append(String.format(Locale.ROOT, "%-44s %10.4f %12.4f %10s%n", name, ours, one, last));
    }

    private static double mean(List<ScoredPage> pages, ToDoubleFunction<ScoredPage> value) {
        return pages.stream().mapToDouble(value).average().orElse(0);
    }

    private static String json(Evaluation.Result result) {
        double worst =
                result.pages().stream().mapToDouble(ScoredPage::errorRate).max().orElse(0);
        var peer = result.peerPagesPerMinute().isPresent()
                ? String.format(Locale.ROOT, "%.2f", result.peerPagesPerMinute().getAsDouble())
                : "null";
        return String.format(
                Locale.ROOT,
                "{\"pages\":%d,\"meanCer\":%.4f,\"maxCer\":%.4f,\"pagesPerMinute\":%.2f,"
                        + "\"pagesPerMinuteOneReading\":%.2f,\"peerPagesPerMinute\":%s}",
                result.pages().size(),
                mean(result.pages(), ScoredPage::errorRate),
                worst,
                result.pagesPerMinute(),
                result.pagesPerMinuteOneReading(),
                peer);
    }
}
