package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muniment.catalogue.Catalogue;
import org.muniment.catalogue.Catalogue.Place;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.pictures.Likenesses;
import org.muniment.pictures.Likenesses.Likeness;

/** Finds for items what looks like them, as far as the person may see it. */
@ApplicationScoped
public class Lookalikes {

    @Inject
    private Likenesses likenesses;

    @Inject
    private Items items;

    @Inject
    private Catalogue catalogue;

    /**
     * The artefact that looks most like an item.
     *
     * @param page its place in its batch, from 1
     * @param likeness 1 for pictures that look the same from afar
     */
    public record Alike(
            UUID artefactId, UUID itemId, UUID batchId, String batchName, String fileName, int page, double likeness) {}

    /** By the artefact; those that nothing looks like are absent. */
    Map<UUID, Alike> of(List<BatchItem> shown, Sight sight) {
        List<Likeness> found =
                likenesses.of(shown.stream().map(item -> item.artefact().id()).toList());
        List<BatchItem> others =
                items.ofArtefacts(found.stream().map(Likeness::other).distinct().toList());
        Map<UUID, BatchItem> byArtefact =
                others.stream().collect(Collectors.toMap(item -> item.artefact().id(), Function.identity()));
        // Only what the person may see has a place.
        Map<UUID, Place> places = catalogue.placesOf(others, sight);
        Map<UUID, Alike> nearest = new HashMap<>();
        for (Likeness likeness : found) {
            Place place = places.get(likeness.other());
            if (place != null) {
                nearest.putIfAbsent(likeness.artefact(), alike(byArtefact.get(likeness.other()), place, likeness));
            }
        }
        return nearest;
    }

    private static Alike alike(BatchItem other, Place place, Likeness likeness) {
        return new Alike(
                other.artefact().id(),
                other.id(),
                other.batch().id(),
                other.batch().name(),
                other.fileName(),
                place.page(),
                likeness.likeness());
    }
}
