package org.muniment.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.muniment.catalogue.Artefact;
import org.muniment.catalogue.Kind;
import org.muniment.processing.ModelUse;
import org.muniment.processing.Plans;
import org.muniment.processing.ResultKeeper;
import org.muniment.processing.Run;
import org.muniment.processing.StageOutcome;

/**
 * Makes an artefact the kind that {@code classify} is sure of, and lets its run go on as that. Where it is not sure the
 * plan ends here, and a person is asked.
 */
@ApplicationScoped
public class KindKeeper implements ResultKeeper {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Classifications classifications;

    @Inject
    private Plans plans;

    @Override
    public String stage() {
        return "classify";
    }

    @Override
    public void keep(Run run, StageOutcome outcome) {
        ClassifiedPicture said = (ClassifiedPicture) outcome.result();
        ModelUse model = outcome.model()
                .orElseThrow(() -> new IllegalArgumentException("classify has to say which model it used"));
        classifications.keep(run.artefactId(), said, model);
        Artefact artefact = database.find(Artefact.class, run.artefactId());
        // What a person said in the meantime counts for more.
        if (said.sure() && plans.isOpen(artefact.kind())) {
            plans.kind(said.kind()).ifPresent(artefact::become);
        }
        Kind kind = artefact.kind();
        if (!plans.isOpen(kind)) {
            run.goOn(plans.named(run.plan()).goingOnAs(plans.of(kind)));
        }
    }
}
