package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.classification.Classifications;
import org.muniment.classification.Classifications.Classification;
import org.muniment.ingest.Lookalikes.Alike;
import org.muniment.pictures.Picture;
import org.muniment.pictures.PictureSize;
import org.muniment.pictures.Pictures;
import org.muniment.processing.Plans;
import org.muniment.processing.Runs;
import org.muniment.processing.Runs.Progress;

/** Gathers what is shown of items, a page of them at a time. */
@ApplicationScoped
public class ItemViews {

    @Inject
    private Runs runs;

    @Inject
    private Items known;

    @Inject
    private Plans plans;

    @Inject
    private Pictures pictures;

    @Inject
    private Lookalikes lookalikes;

    @Inject
    private Classifications classifications;

    /** For those who work with batches and see everything in them. */
    List<ItemView> of(List<BatchItem> items) {
        Map<UUID, Alike> alike = lookalikes.of(items, new Sight(true));
        Map<UUID, Progress> progress =
                runs.progressOf(items.stream().map(BatchItem::id).toList());
        List<UUID> artefacts = items.stream().map(item -> item.artefact().id()).toList();
        Map<UUID, Picture> prepared = pictures.of(artefacts);
        Map<UUID, Classification> classified = classifications.of(artefacts);
        return items.stream()
                .map(item -> ItemView.of(
                        item,
                        PictureSize.of(
                                item.artefact(),
                                Optional.ofNullable(prepared.get(item.artefact().id()))),
                        progress.get(item.id()),
                        originOf(item),
                        alike.get(item.artefact().id()),
                        classified.get(item.artefact().id()),
                        plans.of(item.artefact().kind()).planned()))
                .toList();
    }

    private Items.Origin originOf(BatchItem item) {
        return item.duplicateOf()
                .flatMap(first -> known.originOf(first, item.artefact().page()))
                .orElse(null);
    }

    public ItemView of(BatchItem item) {
        return of(List.of(item)).get(0);
    }
}
