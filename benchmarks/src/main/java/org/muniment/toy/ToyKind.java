package org.muniment.toy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Stage;

/**
 * A kind that nobody has any use for: its stages do what the file tells them, sleep, fail, or take the server down. It
 * shows what the engine does about that, and that a kind is stages and a plan and nothing else. Never part of the
 * product: {@code ToyInstallation} packs it into a copy.
 */
@ApplicationScoped
public class ToyKind {

    @Produces
    Stage first() {
        return new ToyStage("toy-1");
    }

    @Produces
    Stage second() {
        return new ToyStage("toy-2");
    }

    @Produces
    Stage third() {
        return new ToyStage("toy-3");
    }

    @Produces
    Stage fourth() {
        return new ToyStage("toy-4");
    }

    @Produces
    ResultKeeper firstKeeper(ToyEffects effects) {
        return new ToyKeeper("toy-1", effects);
    }

    @Produces
    ResultKeeper secondKeeper(ToyEffects effects) {
        return new ToyKeeper("toy-2", effects);
    }

    @Produces
    ResultKeeper thirdKeeper(ToyEffects effects) {
        return new ToyKeeper("toy-3", effects);
    }

    @Produces
    ResultKeeper fourthKeeper(ToyEffects effects) {
        return new ToyKeeper("toy-4", effects);
    }
}
