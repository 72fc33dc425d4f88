package org.muniment.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"auto", "cpu", "gpu:0", "gpu:3", " CPU "})
    void knowsTheWordsOfTheConfiguration(String word) {
        assertThat(DeviceChoice.of(word)).hasToString(word.trim().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpu", "gpu:", "cuda", "", "gpu:-1"})
    void saysWhatMayBeSaidInstead(String word) {
        assertThatThrownBy(() -> DeviceChoice.of(word)).hasMessageContaining("say auto, cpu, or gpu:0");
    }

    @Test
    void namesDevicesAsTheConfigurationDoes() {
        assertThat(DeviceChoice.wordFor(ai.djl.Device.cpu())).isEqualTo("cpu");
        assertThat(DeviceChoice.wordFor(ai.djl.Device.gpu(1))).isEqualTo("gpu:1");
    }
}
