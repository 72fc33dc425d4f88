package org.muniment.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muniment.models.ModelDeclaration.ModelFile;

/** Whether the files of a model are the ones that were declared. Nothing is loaded before this has passed. */
public final class FileCheck {

    /** @param detail a sentence when the files are not as declared, else empty */
    public record Finding(ModelState state, String detail) {}

    private static final Finding FINE = new Finding(ModelState.READY, "");

    private final Path folder;

    public FileCheck(Path folder) {
        this.folder = folder;
    }

    public Finding check(ModelDeclaration model) {
        for (var file : model.files()) {
            var finding = check(model, file);
            if (finding.state() != ModelState.READY) {
                return finding;
            }
        }
        return FINE;
    }

    private Finding check(ModelDeclaration model, ModelFile declared) {
        var file = folder.resolve(declared.path()).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return new Finding(
                    ModelState.MISSING,
                    "The file " + declared.path() + " of the model " + model.name() + " is not in the models folder.");
        }
        try {
            if (Fingerprint.of(file).equals(declared.sha256())) {
                return FINE;
            }
            return new Finding(
                    ModelState.ALTERED,
                    "The file " + declared.path() + " of the model " + model.name()
                            + " is not the one that was declared; it was not loaded.");
        } catch (IOException e) {
            return new Finding(
                    ModelState.MISSING,
                    "The file " + declared.path() + " of the model " + model.name() + " cannot be read: "
                            + e.getMessage());
        }
    }
}
