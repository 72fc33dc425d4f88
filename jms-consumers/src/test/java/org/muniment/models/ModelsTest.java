package org.muniment.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    @TempDir
    Path folder;

    private String fingerprint;

    @BeforeEach
    void weights() throws IOException {
        var file = folder.resolve("twice.onnx");
        Files.write(file, OnnxSumArchive.twice());
        fingerprint = Fingerprint.of(file);
    }

    @Test
    void bothEnginesAnswerAKnownQuestion() throws IOException {
        declare(true, fingerprint, "twice.onnx");

        try (var models = Models.open(folder, "cpu")) {
            assertThat(models.report().engines())
                    .extracting(EngineReport::name, EngineReport::device, EngineReport::ok)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("PyTorch", "cpu", true),
                            org.assertj.core.groups.Tuple.tuple("OnnxRuntime", "cpu", true));
            assertThat(models.report().engines())
                    .allSatisfy(engine -> assertThat(engine.version()).isNotEmpty());
        }
    }

    @Test
    void aDeclaredModelIsLoadedAndComputes() throws Exception {
        declare(true, fingerprint, "twice.onnx");

        try (var models = Models.open(folder, "cpu")) {
            var answer =
                    models.required("doubling").loaded().run(new Tensor(FloatBuffer.wrap(new float[] {1.5f, -2}), 2));

            assertThat(answer.values()).isEqualTo(FloatBuffer.wrap(new float[] {3, -4}));
            assertThat(models.required("doubling").use(0.5).sha256()).isEqualTo(fingerprint);
        }
    }

    @Test
    void anAlteredRequiredModelStopsTheStartWithItsName() throws IOException {
        declare(
                true,
                fingerprint.replace(fingerprint.charAt(0), fingerprint.charAt(0) == 'a' ? 'b' : 'a'),
                "twice.onnx");

        assertThatThrownBy(() -> Models.open(folder, "cpu"))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageContaining("twice")
                .hasMessageContaining("not the one that was declared");
    }

    @Test
    void anAlteredOptionalModelIsNeverLoaded() throws IOException {
        declare(false, "0".repeat(64), "twice.onnx");

        try (var models = Models.open(folder, "cpu")) {
            assertThat(models.forJob("doubling")).isEmpty();
            assertThat(models.report().models()).singleElement().satisfies(model -> {
                assertThat(model.state()).isEqualTo(ModelState.ALTERED);
                assertThat(model.licence()).isEqualTo("Apache-2.0");
            });
        }
    }

    @Test
    void aMissingOptionalModelSwitchesItsJobOff() throws IOException {
        declare(false, fingerprint, "elsewhere.onnx");

        try (var models = Models.open(folder, "cpu")) {
            assertThat(models.forJob("doubling")).isEmpty();
            assertThat(models.report().models()).singleElement().satisfies(model -> assertThat(model.state())
                    .isEqualTo(ModelState.MISSING));
            assertThatThrownBy(() -> models.required("doubling")).hasMessageContaining("doubling");
        }
    }

    @Test
    void aMissingRequiredModelStopsTheStartWithItsName() throws IOException {
        declare(true, fingerprint, "elsewhere.onnx");

        assertThatThrownBy(() -> Models.open(folder, "cpu"))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageContaining("twice")
                .hasMessageContaining("elsewhere.onnx");
    }

    @Test
    void aFileOutsideTheFolderIsNotLookedAt() throws IOException {
        var inside = Files.createDirectory(folder.resolve("inside"));
        declare(inside, false, fingerprint, "../twice.onnx");

        try (var models = Models.open(inside, "cpu")) {
            assertThat(models.report().models()).singleElement().satisfies(model -> assertThat(model.state())
                    .isEqualTo(ModelState.MISSING));
        }
    }

    @Test
    void weightsThatTheEngineCannotLoadSwitchTheModelOff() throws IOException {
        var broken = folder.resolve("broken.onnx");
        Files.writeString(broken, "no model");
        declare(false, Fingerprint.of(broken), "broken.onnx");

        try (var models = Models.open(folder, "cpu")) {
            assertThat(models.report().models()).singleElement().satisfies(model -> assertThat(model.state())
                    .isEqualTo(ModelState.OFF));
        }
    }

    @Test
    void aFolderWithoutDeclarationsIsRefused() {
        assertThatThrownBy(() -> Models.open(folder.resolve("nothing"), "cpu"))
                .isInstanceOf(ModelUnavailable.class)
                .hasMessageContaining("models.json");
    }

    private void declare(boolean required, String sha256, String path) throws IOException {
        declare(folder, required, sha256, path);
    }

    private static void declare(Path folder, boolean required, String sha256, String path) throws IOException {
        Files.writeString(folder.resolve("models.json"), """
                {"models": [{"name": "twice", "version": "1", "job": "doubling", "engine": "OnnxRuntime",
                  "required": %s, "licence": "Apache-2.0", "source": "this test",
                  "files": [{"role": "weights", "path": "%s", "sha256": "%s"}]}]}
                """.formatted(required, path, sha256));
    }
}
