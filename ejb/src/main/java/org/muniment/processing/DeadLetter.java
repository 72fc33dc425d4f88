package org.muniment.processing;

import java.time.Instant;

/**
 * A message that no consumer could take.
 *
 * @param id the broker's, without which it cannot be named
 * @param queue where it came from; null when the broker does not say
 * @param body its text; null when it has none
 * @param arrived when it was sent at first
 * @param wakeUp what it says, where it can be read; otherwise null
 */
public record DeadLetter(String id, String queue, String body, Instant arrived, WakeUp wakeUp) {}
