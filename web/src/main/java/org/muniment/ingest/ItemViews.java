package org.muniment.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    List<ItemView> of(List<BatchItem> items) {
        Map<UUID, Progress> progress =
                runs.progressOf(items.stream().map(BatchItem::id).toList());
        return items.stream()
                .map(item -> ItemView.of(
                        item,
                        progress.get(item.id()),
                        item.duplicateOf().flatMap(known::originOf).orElse(null),
                        plans.of(item.artefact().kind()).steps().size()))
                .toList();
    }

    ItemView of(BatchItem item) {
        return of(List.of(item)).get(0);
    }
}
