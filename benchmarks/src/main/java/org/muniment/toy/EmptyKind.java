package org.muniment.toy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.muniment.processing.Stage;

/** Stages that do nothing at all, so that only the engine is left to be measured. */
@ApplicationScoped
public class EmptyKind {

    @Produces
    Stage empty1() {
        return new EmptyStage("empty-1");
    }

    @Produces
    Stage empty2() {
        return new EmptyStage("empty-2");
    }

    @Produces
    Stage empty3() {
        return new EmptyStage("empty-3");
    }

    @Produces
    Stage empty4() {
        return new EmptyStage("empty-4");
    }

    @Produces
    Stage empty5() {
        return new EmptyStage("empty-5");
    }

    @Produces
    Stage empty6() {
        return new EmptyStage("empty-6");
    }

    @Produces
    Stage empty7() {
        return new EmptyStage("empty-7");
    }

    @Produces
    Stage empty8() {
        return new EmptyStage("empty-8");
    }

    @Produces
    Stage empty9() {
        return new EmptyStage("empty-9");
    }

    @Produces
    Stage empty10() {
        return new EmptyStage("empty-10");
    }
}
