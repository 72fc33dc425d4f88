package org.muniment.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildFlyTest {
    @Test
    void waitsWhileTheServerIsStillStarting() {
        assertThat(WildFly.undeployable(health("false", "true", "OK"))).isFalse();
        assertThat(WildFly.undeployable(health("false", "false", "FAILED"))).isFalse();
    }

    @Test
    void doesNotWaitForAnApplicationThatCannotBeStarted() {
        assertThat(WildFly.undeployable(health("true", "false", "FAILED"))).isTrue();
    }

    /** As WildFly's own health page says it. */
    private static String health(String running, String deployed, String status) {
        return ("[{\"name\" : \"server-state\", \"outcome\" : %s, \"data\" : [{ \"value\" : \"running\" }]},"
                        + "{\"name\" : \"deployments-status\", \"outcome\" : %s, \"data\" : [{ \"muniment.ear\" : \"%s\" }]}]")
                .formatted(running, deployed, status);
    }
}
