package org.muniment.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.muniment.events.Json;

class BatchPatchTest {

    @Test
    void tellsAbsentFromEmptied() throws IOException {
        BatchPatch patch = Json.mapper().readValue("{\"note\":null}", BatchPatch.class);

        assertThat(patch.description().name()).isEmpty();
        assertThat(patch.description().note())
                .hasValueSatisfying(note -> assertThat(note).isEmpty());
        assertThat(Json.mapper().readValue("{}", BatchPatch.class).description().note())
                .isEmpty();
    }

    @Test
    void namesAFieldThatCannotBeChanged() {
        assertThatThrownBy(() -> Json.mapper().readValue("{\"state\":\"vetting\"}", BatchPatch.class))
                .hasStackTraceContaining("The field state cannot be changed.");
        assertThatThrownBy(() -> Json.mapper().readValue("{\"name\":null}", BatchPatch.class))
                .hasStackTraceContaining("The name has to be text.");
    }
}
