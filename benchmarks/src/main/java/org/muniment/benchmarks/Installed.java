package org.muniment.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.muniment.models.ModelUnavailable;
import org.muniment.models.Models;

/** The models and the darkroom that the command line works with. */
final class Installed {

    private Installed() {}

    static Models open(Arguments arguments) {
        return open(arguments.models(), arguments.device());
    }

    static Models open(Path folder, String device) {
        try {
            return Models.open(folder, device);
        } catch (ModelUnavailable | IllegalArgumentException e) {
            throw new BadRequest(e.getMessage());
        }
    }

    static TemporaryDarkroom darkroom() throws IOException {
        return new TemporaryDarkroom();
    }
}
