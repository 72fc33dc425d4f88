package org.muniment.benchmarks.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.muniment.benchmarks.hostile.Desk.Item;
import org.muniment.benchmarks.hostile.Fate.End;

/**
 * Looks at what is shown of a file. A picture counts as blank when no two of its pixels differ and the original's do, as
 * somebody else's decoder sees it on white; when nobody else can read the original, one colour is blank.
 */
final class Showing {

    private static final int SAME = 2;
    private static final int ALIKE = 8;

    private final Visitor visitor;
    private final Faults faults;

    Showing(Visitor visitor, Faults faults) {
        this.visitor = visitor;
        this.faults = faults;
    }

    /** @param item the first page */
    Fate of(Entry entry, Item item) throws IOException, InterruptedException {
        JsonNode artefact = visitor.get("/api/artefacts/" + item.artefact()).json();
        long millis = entry.millis();
        for (JsonNode stage : artefact.path("run").path("stages")) {
            String name = stage.path("name").asText();
            millis += name.equals("split") || name.equals("prepare")
                    ? stage.path("millis").asLong()
                    : 0;
        }
        if (!item.isFinal()) {
            return new Fate(entry.specimen(), End.UNFINISHED, "", millis);
        }
        if (item.error().contains("unforeseen error") || item.error().contains("not enough memory")) {
            faults.add(entry.specimen().name() + " broke a stage off: " + item.error());
            return new Fate(entry.specimen(), End.FAULT, item.error(), millis);
        }
        Optional<BufferedImage> picture = picture(entry, item);
        if (picture.isEmpty()) {
            return withoutPicture(entry, item, millis);
        }
        End end = isBlank(picture.get(), entry.specimen()) ? End.BLANK : End.SHOWN;
        return new Fate(entry.specimen(), end, item.error(), millis);
    }

    private Fate withoutPicture(Entry entry, Item item, long millis) {
        if (item.state().equals("failed") && !item.error().isBlank()) {
            return new Fate(entry.specimen(), End.FAILED, item.error(), millis);
        }
        faults.add(entry.specimen().name() + " ended " + item.state() + " with neither picture nor reason.");
        return new Fate(entry.specimen(), End.FAULT, "", millis);
    }

    private Optional<BufferedImage> picture(Entry entry, Item item) throws IOException, InterruptedException {
        var answer = visitor.get("/api/artefacts/" + item.artefact() + "/thumbnail");
        if (answer.status() == 404) {
            return Optional.empty();
        }
        var picture = answer.status() == 200 ? ImageIO.read(new ByteArrayInputStream(answer.body())) : null;
        if (picture == null) {
            faults.add("The thumbnail of " + entry.specimen().name() + " is no picture (" + answer.status() + ").");
        }
        return Optional.ofNullable(picture);
    }

    private static boolean isBlank(BufferedImage shown, Specimen specimen) throws InterruptedException {
        return Flatness.isFlat(shown, SAME)
                && !SecondOpinion.of(specimen.path())
                        .map(original -> Flatness.isFlat(original, ALIKE))
                        .orElse(false);
    }
}
