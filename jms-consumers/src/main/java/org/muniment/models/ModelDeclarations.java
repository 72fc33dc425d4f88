package org.muniment.models;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The content of {@code models.json}. */
public record ModelDeclarations(List<ModelDeclaration> models) {

    private static final String FILE_NAME = "models.json";

    public ModelDeclarations {
        models = List.copyOf(models);
    }

    /**
     * @param folder the folder that holds {@code models.json} and the files it names
     * @throws ModelUnavailable when the file is missing or says something that is not understood
     */
    public static ModelDeclarations readFrom(Path folder) {
        var file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            throw new ModelUnavailable("There is no " + FILE_NAME + " in the models folder " + folder + ".");
        }
        try {
            return new ObjectMapper().readValue(file.toFile(), ModelDeclarations.class);
        } catch (IOException e) {
            throw new ModelUnavailable("The file " + file + " cannot be understood: " + e.getMessage(), e);
        }
    }
}
