package org.muniment.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.muniment.catalogue.ArtefactsResource;
import org.muniment.catalogue.LinksResource;
import org.muniment.classification.BatchKindResource;
import org.muniment.classification.ItemKindResource;
import org.muniment.identity.Gate;
import org.muniment.identity.SessionResource;
import org.muniment.ingest.BatchesResource;
import org.muniment.ingest.BodyLimit;
import org.muniment.ingest.DecisionsResource;
import org.muniment.ingest.ItemsResource;
import org.muniment.ingest.VettingResource;
import org.muniment.ingest.WaitingResource;
import org.muniment.nodes.HealthResource;
import org.muniment.nodes.MaintenanceGate;
import org.muniment.nodes.MaintenanceResource;
import org.muniment.nodes.ModelsResource;
import org.muniment.processing.QueuesResource;
import org.muniment.processing.RunsResource;
import org.muniment.storage.FixityResource;
import org.muniment.transcription.TranscriptResource;

/**
 * Where the resources live. They are named one by one, because pictures live elsewhere ({@code /iiif}) and would be found
 * here too; a test proves that none is missing and none has two homes.
 */
@ApplicationPath("/api")
public class Api extends Application {

    /** Who may come in, and how errors are told: the same for each application. */
    public static final Set<Class<?>> RULES = Set.of(
            Gate.class,
            BodyLimit.class,
            FormCheck.class,
            JsonFormat.class,
            MaintenanceGate.class,
            MalformedMapper.class,
            RefusalMapper.class,
            UnforeseenMapper.class,
            WebFailureMapper.class);

    private static final Set<Class<?>> RESOURCES = Set.of(
            ArtefactsResource.class,
            BatchKindResource.class,
            BatchesResource.class,
            DecisionsResource.class,
            FixityResource.class,
            HealthResource.class,
            ItemKindResource.class,
            ItemsResource.class,
            LinksResource.class,
            MaintenanceResource.class,
            ModelsResource.class,
            OpenApiResource.class,
            QueuesResource.class,
            RunsResource.class,
            SessionResource.class,
            TranscriptResource.class,
            VettingResource.class,
            WaitingResource.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(RULES);
        classes.addAll(RESOURCES);
        return classes;
    }
}
