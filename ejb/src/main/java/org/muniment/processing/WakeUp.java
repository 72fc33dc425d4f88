package org.muniment.processing;

import java.util.UUID;

/**
 * The body of a message on a stage queue. It says where to look and carries nothing that would be lost with it.
 *
 * @param type always {@code stage}
 * @param version of this form
 */
public record WakeUp(String type, int version, UUID stageId, UUID runId, String stage) {

    public static final String TYPE = "stage";
    public static final int VERSION = 1;

    static WakeUp of(UUID stageId, UUID runId, String stage) {
        return new WakeUp(TYPE, VERSION, stageId, runId, stage);
    }

    /** Whether this node knows what to do with it. */
    public boolean isKnown() {
        return TYPE.equals(type) && version == VERSION && stageId != null;
    }
}
