package org.muniment.events;

import java.util.List;

/**
 * What a page says it wants to follow from now on, or no longer: {@code batches}, {@code batch:ID}, {@code artefact:ID},
 * {@code run:ID}, {@code house} for what concerns everybody.
 */
public record Wish(List<String> follow, List<String> unfollow) {

    public Wish {
        follow = follow == null ? List.of() : List.copyOf(follow);
        unfollow = unfollow == null ? List.of() : List.copyOf(unfollow);
    }
}
