package org.muniment.benchmarks.toy;

import java.io.IOException;
import java.nio.file.Path;
import org.muniment.benchmarks.hostile.OwnInstance;
import org.muniment.launcher.Instance;
import org.muniment.launcher.Options;

/** A running product with the toy kind in it, and its tables and folders as they look from outside. */
public final class ToyProduct implements AutoCloseable {

    private final ToyInstallation installation;
    private final OwnInstance own;

    private ToyProduct(ToyInstallation installation, OwnInstance own) {
        this.installation = installation;
        this.own = own;
    }

    /** @param kept whether the data folder stays when it is over */
    public static ToyProduct start(Options options, boolean kept) throws IOException, InterruptedException {
        ToyInstallation installation = ToyInstallation.make();
        try {
            return new ToyProduct(
                    installation, OwnInstance.start(installation.installation(), OwnInstance.room(), options, kept));
        } catch (IOException | InterruptedException | RuntimeException e) {
            installation.close();
            throw e;
        }
    }

    public OwnInstance own() {
        return own;
    }

    public Instance instance() {
        return own.instance();
    }

    public Tables tables() {
        return new Tables(own.instance());
    }

    /** One line for each outcome that the server knows to be applied; see {@code ToyEffects}. */
    public Path effects() {
        return instance().data().resolve("toy-effects.txt");
    }

    @Override
    public void close() throws IOException {
        try {
            own.close();
        } finally {
            installation.close();
        }
    }
}
