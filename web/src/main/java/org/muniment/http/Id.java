package org.muniment.http;

import java.util.UUID;
import org.muniment.catalogue.Refusal;

/** An id in an address. What is no id names nothing, so it is not found, as any other thing that is not there. */
public record Id(UUID value) {

    /** Called by JAX-RS for path parameters. */
    public static Id valueOf(String text) {
        try {
            return new Id(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound();
        }
    }
}
