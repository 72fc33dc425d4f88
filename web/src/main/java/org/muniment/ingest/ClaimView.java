package org.muniment.ingest;

import java.time.Instant;
import org.muniment.identity.Hand;
import org.muniment.ingest.VettingClaims.Claim;

/**
 * Who has an item open.
 *
 * @param mine whether it is the caller
 */
public record ClaimView(String by, boolean mine, Instant until) {

    static ClaimView of(Claim claim, Hand caller) {
        return new ClaimView(claim.by().name(), claim.by().account().equals(caller.account()), claim.until());
    }
}
