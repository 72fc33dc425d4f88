package org.muniment.identity;

import java.util.List;
import org.muniment.catalogue.Catalogue.Sight;

/**
 * The person or program behind a request.
 *
 * @param name the account's name
 * @param roles among {@link Role}; the superuser's only for the holder of the office
 */
public record Caller(String name, String displayName, String email, List<String> roles) {

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Where a picture was taken is personal data: it is for those who work with the holdings. */
    public boolean seesPlaces() {
        return has(Role.ARCHIVIST) || has(Role.SUPERUSER);
    }

    /** By whose hand something is done. */
    public Hand hand() {
        return new Hand(name, displayName);
    }

    /** Readers see what is integrated; those who work on the rest see it all. */
    public Sight sight() {
        return new Sight(has(Role.ARCHIVIST));
    }
}
