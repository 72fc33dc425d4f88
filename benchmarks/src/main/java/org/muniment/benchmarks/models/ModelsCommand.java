package org.muniment.benchmarks.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muniment.benchmarks.BadRequest;
import org.muniment.models.FileCheck;
import org.muniment.models.ModelDeclaration;
import org.muniment.models.ModelDeclarations;
import org.muniment.models.ModelUnavailable;

/** {@code models list} and {@code models fetch NAME}. */
public final class ModelsCommand {

    public static final String HELP = """
            models list          every declared model: version, job, engine, whether its files are as declared, licence
            models fetch NAME    brings the files of a model that is declared with an address, and goes on where an
                                 earlier attempt broke off; nothing is kept whose size or SHA-256 is another
              --accept-licence   says that you have read its licence and accept it
              --models DIR       where models.json lies

            Exit status: 0 done, 1 it could not be fetched, 2 the question makes no sense.""";

    private ModelsCommand() {}

    public static int run(List<String> words) throws InterruptedException {
        var plain = new ArrayList<>(words);
        boolean accepted = plain.remove("--accept-licence");
        Path folder = folder(plain);
        try {
            List<ModelDeclaration> models = ModelDeclarations.readFrom(folder).models();
            if (plain.equals(List.of("list"))) {
                list(folder, models);
                return 0;
            }
            if (plain.size() == 2 && plain.get(0).equals("fetch")) {
                return fetch(folder, named(models, plain.get(1)), accepted);
            }
        } catch (ModelUnavailable e) {
            throw new BadRequest(e.getMessage());
        }
        throw new BadRequest("That is not understood.\n\n" + HELP);
    }

    private static Path folder(List<String> words) {
        int at = words.indexOf("--models");
        String said = System.getProperty("muniment.models");
        if (at >= 0 && at + 1 < words.size()) {
            words.remove(at);
            said = words.remove(at);
        }
        if (said == null) {
            throw new BadRequest("Say where the models are: --models DIR.");
        }
        return Path.of(said);
    }

    private static void list(Path folder, List<ModelDeclaration> models) {
        var check = new FileCheck(folder);
        System.out.printf("%-26s %-12s %-40s %-12s %-9s %s%n", "NAME", "VERSION", "JOB", "ENGINE", "FILES", "LICENCE");
        for (ModelDeclaration model : models) {
            System.out.printf(
                    "%-26s %-12s %-40s %-12s %-9s %s%n",
                    model.name(),
                    model.version(),
                    model.job(),
                    model.engine(),
                    check.check(model).state().name().toLowerCase(Locale.ROOT),
                    model.licence());
        }
    }

    private static ModelDeclaration named(List<ModelDeclaration> models, String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadRequest("No model " + name + " is declared; there are: "
                        + String.join(
                                ", ",
                                models.stream().map(ModelDeclaration::name).toList()) + "."));
    }

    private static int fetch(Path folder, ModelDeclaration model, boolean accepted) throws InterruptedException {
        System.out.printf(
                "%s %s, from %s. Licence: %s%n", model.name(), model.version(), model.source(), model.licence());
        if (!accepted) {
            System.err.println("Read the licence; if you accept it, say --accept-licence.");
            return 1;
        }
        try {
            for (ModelDeclaration.ModelFile file : model.files()) {
                System.out.println(new ModelFetch(folder, uri -> "https".equals(uri.getScheme())).bring(file));
            }
            return 0;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
