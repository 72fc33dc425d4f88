package org.muniment.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.FloatBuffer;
import org.junit.jupiter.api.Test;

class TensorTest {

    @Test
    void shapeAndValuesHaveToAgree() {
        assertThatThrownBy(() -> new Tensor(FloatBuffer.allocate(5), 2, 3))
                .hasMessageContaining("6")
                .hasMessageContaining("5");
        assertThat(new Tensor(FloatBuffer.allocate(6), 2, 3).size(1)).isEqualTo(3);
    }
}
