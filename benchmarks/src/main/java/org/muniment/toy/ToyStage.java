package org.muniment.toy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.muniment.processing.DerivedFile;
import org.muniment.processing.Stage;
import org.muniment.processing.StageFailure;
import org.muniment.processing.StageInput;
import org.muniment.processing.StageOutcome;

/** Does what the file tells it to, and derives a small file, the same at every attempt. */
record ToyStage(String name) implements Stage {

    /** @param deeds how many things it was told to do */
    record Played(int deeds) {}

    @Override
    public StageOutcome run(StageInput input) throws StageFailure {
        try {
            List<ToyDeed> deeds = ToyDeed.in(Files.readAllBytes(input.original()), name);
            for (ToyDeed deed : deeds) {
                deed.perform();
            }
            Path file = input.scratch().resolve("toy.txt");
            Files.writeString(file, name + " " + input.original().getFileName());
            return new StageOutcome(
                    new Played(deeds.size()), Optional.empty(), List.of(new DerivedFile(name, "text/plain", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
