package org.muniment.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.muniment.processing.ModelUse;

/** A declared model whose files were checked and whose weights are in memory. */
public record InstalledModel(ModelDeclaration declaration, Path folder, LoadedModel loaded) {

    /** The lines of a text file of the model, such as its dictionary. */
    public List<String> lines(String role) {
        var file = folder.resolve(declaration.file(role).path());
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ModelUnavailable("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** @param confidence of the result, 0 to 1 */
    public ModelUse use(double confidence) {
        return new ModelUse(
                declaration.name(),
                declaration.version(),
                declaration.file("weights").sha256(),
                confidence);
    }
}
