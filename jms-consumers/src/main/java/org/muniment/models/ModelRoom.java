package org.muniment.models;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.muniment.classification.Classify;
import org.muniment.nodes.NodeReport;
import org.muniment.nodes.Nodes;
import org.muniment.nodes.Settings;
import org.muniment.nodes.ThisNode;
import org.muniment.pictures.Darkroom;
import org.muniment.processing.Queue;
import org.muniment.processing.Stage;
import org.muniment.processing.Stages;
import org.muniment.storage.DataFolder;
import org.muniment.transcription.MinutesStages;

/** Opens the darkroom and the models when the server starts and says what it found. A required model that is missing stops the boot. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ModelRoom {

    private static final Logger LOG = Logger.getLogger(ModelRoom.class);

    @Inject
    private Nodes nodes;

    @Inject
    private ThisNode node;

    @Inject
    private DataFolder data;

    /** Stages of kinds that come in modules of their own. */
    @Inject
    @Any
    private Instance<Stage> further;

    private Darkroom darkroom;
    private Models models;
    private Stages stages;

    @PostConstruct
    void open() {
        String folder = System.getProperty("muniment.models");
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("The system property muniment.models does not name the folder of models.");
        }
        int passes = Math.max(1, node.consumers().get(Queue.VISION));
        DeviceChoice device = DeviceChoice.of(Settings.DEVICE.value());
        models = Models.open(Path.of(folder), device, Threads.forPasses(passes));
        darkroom = Darkroom.open(data.scratch().resolve("darkroom-" + node.name()));
        var ours = Stream.concat(
                MinutesStages.of(darkroom, models).stream(),
                Stream.of(new Classify(models.required("text-detection"))));
        stages = new Stages(Stream.concat(ours, further.stream()).toList());
        nodes.report(report(models.report()));
        models.report()
                .engines()
                .forEach(engine -> LOG.infof(
                        "%s %s on %s: %s", engine.name(), engine.version(), engine.device(), engine.detail()));
    }

    /** For the consumers; waits until the models are open. */
    @Produces
    public Stages stages() {
        return stages;
    }

    @PreDestroy
    void close() {
        darkroom.close();
        models.close();
    }

    private static NodeReport report(ModelsReport found) {
        return new NodeReport(
                found.engines().stream()
                        .map(engine -> new NodeReport.Engine(
                                engine.name(),
                                engine.version(),
                                engine.device(),
                                engine.ok() ? NodeReport.Engine.PASSED : engine.detail()))
                        .toList(),
                found.models().stream()
                        .map(model -> new NodeReport.Model(
                                model.name(),
                                model.version(),
                                model.job(),
                                model.engine(),
                                model.state().name().toLowerCase(Locale.ROOT),
                                model.licence(),
                                model.detail(),
                                model.source(),
                                model.files().stream()
                                        .map(file -> new NodeReport.File(file.role(), file.path(), file.sha256()))
                                        .toList()))
                        .toList());
    }
}
