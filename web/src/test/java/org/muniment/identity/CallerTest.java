package org.muniment.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    @ParameterizedTest
    @CsvSource({"viewer, false, false", "archivist, true, true", "superuser, true, false"})
    void seesWhatItsRolesAllow(String role, boolean places, boolean everything) {
        Caller caller = new Caller("name", "Name", null, List.of(role));

        assertThat(caller.seesPlaces()).isEqualTo(places);
        assertThat(caller.sight().everything()).isEqualTo(everything);
    }
}
