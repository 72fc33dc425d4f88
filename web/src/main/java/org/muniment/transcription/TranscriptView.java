package org.muniment.transcription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.muniment.http.Words;
import org.muniment.identity.Hand;
import org.muniment.processing.ModelUse;
import org.muniment.transcription.ReadCharacter.Alternative;

/**
 * A transcript as programs and pages see it; places are pixels of the upright picture.
 *
 * @param model which model read it; null for what a person typed, whose lines have no places
 * @param typedBy who typed it; null for what a model read
 * @param readAt when it was read or typed
 */
public record TranscriptView(
        UUID artefactId,
        String writingMode,
        int width,
        int height,
        Model model,
        String typedBy,
        Instant readAt,
        int characters,
        int uncertain,
        List<LineView> lines) {

    public record Model(String name, String version, String sha256) {

        static Model of(ModelUse use) {
            return new Model(use.name(), use.version(), use.sha256());
        }
    }

    /** @param polygon points as {@code [x, y]} */
    public record LineView(
            UUID id,
            int order,
            List<double[]> polygon,
            String text,
            double confidence,
            List<CharacterView> characters) {}

    public record CharacterView(String text, double confidence, List<double[]> box, List<Alternative> alternatives) {}

    static TranscriptView of(Transcript transcript, List<Line> lines) {
        return new TranscriptView(
                transcript.artefactId(),
                Words.of(transcript.writingMode()),
                transcript.width(),
                transcript.height(),
                transcript.model().map(Model::of).orElse(null),
                transcript.by().map(Hand::name).orElse(null),
                transcript.readAt(),
                transcript.characters(),
                transcript.uncertain(),
                lines.stream().map(TranscriptView::line).toList());
    }

    private static LineView line(Line line) {
        return new LineView(
                line.id(),
                line.position(),
                points(line.polygon()),
                line.text(),
                line.confidence(),
                line.characters().stream()
                        .map(read -> new CharacterView(
                                read.text(), read.confidence(), points(read.box()), read.alternatives()))
                        .toList());
    }

    private static List<double[]> points(List<Point> points) {
        return points.stream().map(point -> new double[] {point.x(), point.y()}).toList();
    }
}
