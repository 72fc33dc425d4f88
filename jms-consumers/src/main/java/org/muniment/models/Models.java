package org.muniment.models;

import ai.djl.engine.Engine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every model that {@code models.json} declares, checked, loaded once and shared. Plain Java: whoever makes one closes
 * it.
 */
public final class Models implements AutoCloseable {

    private final Map<String, InstalledModel> installed;
    private final ModelsReport report;

    private Models(Map<String, InstalledModel> installed, ModelsReport report) {
        this.installed = installed;
        this.report = report;
    }

    /**
     * Tests the engines, checks the files and loads the models, one pass through each at a time with all cores.
     *
     * @param folder holds {@code models.json} and the files it names
     * @param device {@code auto}, {@code cpu} or {@code gpu:0}
     * @throws ModelUnavailable when a required model is missing, altered or cannot be loaded, with its name
     */
    public static Models open(Path folder, String device) {
        return open(folder, DeviceChoice.of(device), Threads.forPasses(1));
    }

    /** As {@link #open(Path, String)}, with the cores shared out as given. */
    public static Models open(Path folder, DeviceChoice device, Threads threads) {
        var engines = new LinkedHashMap<String, EngineReport>();
        var reports = new ArrayList<ModelReport>();
        var installed = new LinkedHashMap<String, InstalledModel>();
        var check = new FileCheck(folder);
        var tests = new Engines(device, threads);
        engines.put(Engines.PYTORCH, tests.test(Engines.PYTORCH));
        try {
            for (var declared : ModelDeclarations.readFrom(folder).models()) {
                var engine = engines.computeIfAbsent(declared.engine(), tests::test);
                var finding = check.check(declared);
                if (finding.state() == ModelState.READY) {
                    finding = load(declared, engine, folder, device, threads, installed);
                }
                if (declared.required() && finding.state() != ModelState.READY) {
                    throw new ModelUnavailable(
                            "The model " + declared.name() + " is required and cannot be used. " + finding.detail());
                }
                reports.add(reportOn(declared, finding));
            }
            return new Models(Map.copyOf(installed), new ModelsReport(List.copyOf(engines.values()), reports));
        } catch (RuntimeException e) {
            installed.values().forEach(model -> model.loaded().close());
            throw e;
        }
    }

    private static FileCheck.Finding load(
            ModelDeclaration declared,
            EngineReport engine,
            Path folder,
            DeviceChoice choice,
            Threads threads,
            Map<String, InstalledModel> installed) {
        if (!engine.ok()) {
            return new FileCheck.Finding(ModelState.OFF, engine.detail());
        }
        var weights = folder.resolve(declared.file("weights").path());
        try {
            var loaded = EngineContext.call(() -> {
                var device = choice.on(Engine.getEngine(declared.engine()));
                try (var in = Files.newInputStream(weights)) {
                    return LoadedModel.load(declared.name(), declared.engine(), in, device, threads);
                }
            });
            installed.put(declared.name(), new InstalledModel(declared, folder, loaded));
            return new FileCheck.Finding(ModelState.READY, "");
        } catch (Exception | LinkageError e) {
            return new FileCheck.Finding(
                    ModelState.OFF, "The model " + declared.name() + " cannot be loaded: " + e.getMessage());
        }
    }

    private static ModelReport reportOn(ModelDeclaration declared, FileCheck.Finding finding) {
        return new ModelReport(
                declared.name(),
                declared.version(),
                declared.job(),
                declared.engine(),
                finding.state(),
                declared.licence(),
                finding.detail(),
                declared.source(),
                declared.files());
    }

    public ModelsReport report() {
        return report;
    }

    /** The model for a job, when one is installed and ready. */
    public Optional<InstalledModel> forJob(String job) {
        return installed.values().stream()
                .filter(model -> model.declaration().job().equals(job))
                .findFirst();
    }

    /**
     * @throws ModelUnavailable when none is installed for that job
     */
    public InstalledModel required(String job) {
        return forJob(job).orElseThrow(() -> new ModelUnavailable("No model is installed for the job " + job + "."));
    }

    @Override
    public void close() {
        installed.values().forEach(model -> model.loaded().close());
    }
}
