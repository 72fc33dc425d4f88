package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.muniment.processing.StageFailure;

/**
 * Reads every page in turn with several readings, with one, and with the peers, so that a noisy machine troubles all of
 * them alike.
 */
final class Evaluation {

    /** @param peerPagesPerMinute empty where the peer cannot run */
    record Result(
            List<ScoredPage> pages,
            double pagesPerMinute,
            double pagesPerMinuteOneReading,
            OptionalDouble peerPagesPerMinute) {}

    private static final double UNREAD = 1;
    private static final String TRUTH = ".gt.txt";

    private final PageReading several;
    private final PageReading one;
    private final Optional<RapidOcr> peer;
    private final Stopwatch severalTime = new Stopwatch();
    private final Stopwatch oneTime = new Stopwatch();
    private final Stopwatch peerTime = new Stopwatch();

    Evaluation(PageReading several, PageReading one, Optional<RapidOcr> peer) {
        this.several = several;
        this.one = one;
        this.peer = peer;
    }

    Result of(Path folder) throws IOException, InterruptedException {
        var truths = truths(folder);
        var pictures = Pictures.in(folder).stream()
                .collect(Collectors.toMap(Pictures::nameOf, picture -> picture, (first, second) -> first));
        boolean tesseract = Tesseract.isInstalled();
        warmUp(pictures.values().iterator().next());
        var pages = new ArrayList<ScoredPage>();
        for (var truth : truths) {
            var name = truth.getFileName().toString().replace(TRUTH, "");
            pages.add(score(folder, name, Files.readString(truth), pictures, tesseract));
        }
        return new Result(
                pages,
                severalTime.pagesPerMinute(),
                oneTime.pagesPerMinute(),
                peerTime.pagesPerMinute() > 0 ? OptionalDouble.of(peerTime.pagesPerMinute()) : OptionalDouble.empty());
    }

    private static List<Path> truths(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            var truths = files.filter(file -> file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
            if (truths.isEmpty()) {
                throw new BadRequest("There is no NAME" + TRUTH + " in " + folder + " to score against.");
            }
            return truths;
        }
    }

    /** The first pass of everything is slow, and no page should pay for it. */
    private void warmUp(Path picture) throws IOException {
        read(several, new Stopwatch(), picture);
        read(one, new Stopwatch(), picture);
        if (peer.isPresent()) {
            peer.get().read(picture);
        }
    }

    private ScoredPage score(Path folder, String name, String written, Map<String, Path> pictures, boolean tesseract)
            throws IOException, InterruptedException {
        var source = GlyphSource.of(folder, name);
        var picture = pictures.get(name);
        if (picture == null) {
            return new ScoredPage(name, source, UNREAD, UNREAD, OptionalDouble.empty());
        }
        double errorRate = errorRate(read(several, severalTime, picture), written);
        double errorRateOneReading = errorRate(read(one, oneTime, picture), written);
        if (peer.isPresent()) {
            peer.get().read(picture).ifPresent(peerTime::add);
        }
        var peerErrorRate = tesseract
                ? OptionalDouble.of(Scoring.errorRate(Tesseract.read(picture), written))
                : OptionalDouble.empty();
        return new ScoredPage(name, source, errorRate, errorRateOneReading, peerErrorRate);
    }

    private static double errorRate(Optional<String> read, String written) {
        return read.map(text -> Scoring.errorRate(text, written)).orElse(UNREAD);
    }

    private static Optional<String> read(PageReading reading, Stopwatch stopwatch, Path picture) {
        return stopwatch.time(() -> {
            try {
                return Optional.of(PageReading.text(reading.read(picture)));
            } catch (StageFailure e) {
                System.err.println(picture.getFileName() + ": " + e.getMessage());
                return Optional.empty();
            }
        });
    }
}
