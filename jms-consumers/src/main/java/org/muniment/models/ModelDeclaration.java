package org.muniment.models;

import java.net.URI;
import java.util.List;

/**
 * One model as {@code models.json} declares it.
 *
 * @param name what the product calls it
 * @param version the version its makers gave it
 * @param job what it is for, such as {@code text-detection}
 * @param engine {@code PyTorch} or {@code OnnxRuntime}
 * @param required whether the product refuses to start without it
 * @param licence SPDX identifier of the weights' licence
 * @param source where the files come from
 * @param files what it consists of
 */
public record ModelDeclaration(
        String name,
        String version,
        String job,
        String engine,
        boolean required,
        String licence,
        String source,
        List<ModelFile> files) {

    public ModelDeclaration {
        files = List.copyOf(files);
    }

    /**
     * A file of a model.
     *
     * @param role what it is for, such as {@code weights} or {@code dictionary}
     * @param path relative to the folder of {@code models.json}
     * @param sha256 of its bytes, lower-case hexadecimal
     * @param url where {@code ./muniment models fetch} gets it; null when the build brings it
     * @param bytes how many it has; told where there is a url
     */
    public record ModelFile(String role, String path, String sha256, URI url, long bytes) {
        public ModelFile(String role, String path, String sha256) {
            this(role, path, sha256, null, 0);
        }
    }

    /**
     * @throws IllegalArgumentException when no file has that role
     */
    public ModelFile file(String role) {
        return files.stream()
                .filter(file -> file.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model " + name + " declares no " + role + "."));
    }
}
