package org.muniment.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muniment.processing.PreparedPage;
import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Run;
import org.muniment.processing.StageOutcome;

/** Keeps what {@code prepare} found out about a picture. */
@ApplicationScoped
public class PictureKeeper implements ResultKeeper {

    @Inject
    private Pictures pictures;

    @Inject
    private Likenesses likenesses;

    @Override
    public String stage() {
        return "prepare";
    }

    @Override
    public void keep(Run run, StageOutcome outcome) {
        PreparedPage page = (PreparedPage) outcome.result();
        if (page.metadata() != null) {
            pictures.keep(run.artefactId(), page.width(), page.height(), page.metadata());
        }
        if (page.impression() == null) {
            likenesses.forget(run.artefactId());
        } else {
            likenesses.keep(run.artefactId(), Impression.of(page.impression()));
        }
    }
}
