package org.muniment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muniment.catalogue.ArtefactView.BatchName;
import org.muniment.catalogue.Catalogue.Place;
import org.muniment.catalogue.Catalogue.Sight;
import org.muniment.http.Words;
import org.muniment.identity.Caller;
import org.muniment.ingest.BatchItem;
import org.muniment.pictures.Picture;
import org.muniment.pictures.PictureSize;
import org.muniment.pictures.Pictures;
import org.muniment.pictures.TechnicalMetadata;
import org.muniment.processing.RunView;
import org.muniment.processing.Runs;
import org.muniment.storage.Original;
import org.muniment.transcription.Line;
import org.muniment.transcription.Transcript;
import org.muniment.transcription.Transcripts;

/** Gathers what is shown of an artefact from the rooms that know it. */
@ApplicationScoped
public class ArtefactViews {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Runs runs;

    @Inject
    private Transcripts transcripts;

    @Inject
    private Pictures pictures;

    /** With the trace of its run and what its file says. */
    ArtefactView whole(BatchItem item, Caller caller) {
        RunView run = runs.latestOfItem(item.id())
                .map(found -> RunView.of(found, runs.stages(found.id())))
                .orElse(null);
        Optional<Picture> picture = pictures.of(item.artefact().id());
        TechnicalMetadata metadata = picture.map(Picture::metadata)
                .map(all -> caller.seesPlaces() ? all : all.withoutPlace())
                .orElse(null);
        boolean withheld = !caller.seesPlaces()
                && pictures.tellPlace(item.artefact().original().contentId());
        return view(item, catalogue.placesOf(List.of(item), caller.sight()), picture, run, metadata, withheld);
    }

    /** As rows of a list. */
    List<ArtefactView> brief(List<BatchItem> items, Sight sight) {
        Map<UUID, Place> places = catalogue.placesOf(items, sight);
        Map<UUID, Picture> prepared =
                pictures.of(items.stream().map(item -> item.artefact().id()).toList());
        return items.stream()
                .map(item -> view(
                        item,
                        places,
                        Optional.ofNullable(prepared.get(item.artefact().id())),
                        null,
                        null,
                        false))
                .toList();
    }

    private ArtefactView view(
            BatchItem item,
            Map<UUID, Place> places,
            Optional<Picture> picture,
            RunView run,
            TechnicalMetadata metadata,
            boolean withheld) {
        Optional<Place> place = Optional.ofNullable(places.get(item.artefact().id()));
        Artefact artefact = item.artefact();
        Original original = artefact.original();
        PictureSize size = PictureSize.of(artefact, picture);
        Optional<Transcript> transcript = transcripts.of(artefact.id());
        return new ArtefactView(
                artefact.id(),
                artefact.kind().word(),
                artefact.title(),
                item.fileName(),
                new BatchName(item.batch().id(), item.batch().name()),
                item.id(),
                Words.of(item.state()),
                size.width(),
                size.height(),
                original.bytes(),
                original.mediaType(),
                original.contentId().value(),
                artefact.createdAt(),
                artefact.createdBy(),
                artefact.version(),
                place.map(Place::page).orElse(null),
                place.map(Place::pages).orElse(null),
                place.flatMap(Place::previous).orElse(null),
                place.flatMap(Place::next).orElse(null),
                artefact.page(),
                original.pages().orElse(null),
                picture.map(found -> "/iiif/3/" + artefact.id()).orElse(null),
                transcript.map(Transcript::characters).orElse(null),
                transcript.map(Transcript::uncertain).orElse(null),
                transcript.flatMap(transcripts::firstLine).map(Line::text).orElse(null),
                item.error().orElse(null),
                run,
                metadata,
                withheld);
    }
}
