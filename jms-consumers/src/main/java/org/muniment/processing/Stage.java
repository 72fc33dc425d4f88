package org.muniment.processing;

/**
 * One step of a plan. It knows neither database nor queue nor clock, so every stage can be tried with a picture and no
 * server. Instances are shared between threads.
 */
public interface Stage {

    /** The name by which plans call for it, such as {@code detect-lines}. */
    String name();

    /**
     * @throws StageFailure with a reason that a person can read
     */
    StageOutcome run(StageInput input) throws StageFailure;
}
