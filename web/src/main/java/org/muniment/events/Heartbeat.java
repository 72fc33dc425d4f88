package org.muniment.events;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Beats every ten seconds, so that a page can tell a quiet hour from a broken line. */
@Singleton
public class Heartbeat {

    @Inject
    private Followers followers;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void beat() {
        followers.beat();
    }
}
