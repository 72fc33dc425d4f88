package org.muniment.processing;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that no consumer could take, as programs and pages see it.
 *
 * @param reason in few words, the same for all of a kind
 * @param detail a sentence
 * @param stage null when it cannot be told
 * @param runId null when it cannot be told, or the run is gone
 * @param artefactId null when it cannot be told
 * @param title of the artefact
 * @param attempts how often it was delivered
 * @param arrived when it was first sent
 */
public record DeadLetterView(
        String id,
        String queue,
        String reason,
        String detail,
        String stage,
        UUID runId,
        UUID artefactId,
        String title,
        int attempts,
        Instant arrived) {}
