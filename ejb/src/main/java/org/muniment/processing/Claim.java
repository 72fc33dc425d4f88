package org.muniment.processing;

import java.util.UUID;

/**
 * The right of one attempt to apply the outcome of a stage.
 *
 * @param stageId the stage record
 * @param token names this attempt; whoever holds another one has lost
 * @param attempt 1 for the first
 */
public record Claim(UUID stageId, UUID token, int attempt, UUID runId, String stage) {}
