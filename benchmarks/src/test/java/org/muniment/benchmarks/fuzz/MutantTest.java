package org.muniment.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantTest {

    @TempDir
    Path folder;

    @Test
    void validFilesOfEveryFormatAreDrawnAlikeEachTime() throws IOException {
        List<Seed> seeds = DrawnSeeds.all();

        assertThat(seeds).extracting(Seed::ending).contains("jpg", "png", "tif", "gif", "webp", "pdf");
        assertThat(seeds).extracting(Seed::name).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        List<Seed> again = DrawnSeeds.all();
        for (int i = 0; i < seeds.size(); i++) {
            assertThat(seeds.get(i).bytes())
                    .as(seeds.get(i).name())
                    .isEqualTo(again.get(i).bytes());
        }
    }

    @Test
    void whatIsDrawnCanBeRead() throws IOException {
        for (Seed seed : DrawnSeeds.all()) {
            if (List.of("webp", "pdf").contains(seed.ending()) || seed.name().startsWith("cmyk")) {
                continue;
            }
            assertThat(ImageIO.read(new ByteArrayInputStream(seed.bytes())))
                    .as(seed.name())
                    .isNotNull()
                    .matches(picture -> picture.getWidth() == 97 && picture.getHeight() == 61);
        }
    }

    @Test
    void aSeedAndANumberGiveTheSameCaseAndOthersOthers() throws IOException {
        List<Seed> seeds = DrawnSeeds.all();
        var seen = new HashSet<String>();
        for (int number = 0; number < 500; number++) {
            Mutant mutant = Mutant.of(42, number, seeds);
            assertThat(mutant.bytes()).isEqualTo(Mutant.of(42, number, seeds).bytes());
            seen.add(new String(mutant.bytes(), StandardCharsets.ISO_8859_1));
        }
        assertThat(seen).hasSizeGreaterThan(480);
        assertThat(Mutant.of(43, 7, seeds).bytes())
                .isNotEqualTo(Mutant.of(42, 7, seeds).bytes());
    }

    @Test
    void theFilesThemselvesAreNeverChanged() throws IOException {
        List<Seed> seeds = DrawnSeeds.all();
        for (int number = 0; number < 200; number++) {
            Mutant.of(1, number, seeds);
        }
        List<Seed> fresh = DrawnSeeds.all();
        for (int i = 0; i < seeds.size(); i++) {
            assertThat(seeds.get(i).bytes()).isEqualTo(fresh.get(i).bytes());
        }
    }

    @Test
    void editsOfAFormatSurviveFilesThatAreHardlyThere() {
        var random = new Random(3);
        for (String ending : List.of("jpg", "png", "tif", "webp", "gif", "pdf", "xyz")) {
            for (int length = 1; length < 64; length++) {
                byte[] bytes = new byte[length];
                random.nextBytes(bytes);
                bytes[0] = (byte) (random.nextBoolean() ? 'M' : 0xFF);
                assertThat(FormatEdits.edit(ending, bytes, random)).hasSize(length);
            }
        }
    }

    @Test
    void checksumsAreMended() throws IOException {
        byte[] png = DrawnSeeds.all().stream()
                .filter(seed -> seed.ending().equals("png"))
                .findFirst()
                .orElseThrow()
                .bytes()
                .clone();
        byte[] whole = png.clone();
        Arrays.fill(png, 29, 33, (byte) 0);
        PngEdits.mendChecksums(png);
        assertThat(png).isEqualTo(whole);
    }

    @Test
    void aFolderAddsWhatHasAKnownEnding() throws IOException {
        Files.write(folder.resolve("b.TIFF"), new byte[] {1});
        Files.write(folder.resolve("a.mpo"), new byte[] {2});
        Files.write(folder.resolve("c.txt"), new byte[] {3});
        Files.write(folder.resolve("empty.png"), new byte[0]);
        Files.write(folder.resolve("large.png"), new byte[200_001]);

        assertThat(FolderSeeds.of(folder)).extracting(Seed::name).containsExactly("a.mpo.jpg", "b.TIFF.tif");
    }
}
