package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeptPicturesTest {

    @Test
    void forgetsWhatWasNotAskedForTheLongest() {
        var kept = new KeptPictures(100);
        kept.keep("a", new byte[40]);
        kept.keep("b", new byte[40]);
        kept.find("a");

        kept.keep("c", new byte[40]);

        assertThat(kept.find("a")).isPresent();
        assertThat(kept.find("b")).isEmpty();
        assertThat(kept.find("c")).isPresent();
    }

    @Test
    void countsAPictureThatIsKeptAgainOnce() {
        var kept = new KeptPictures(100);
        for (int i = 0; i < 5; i++) {
            kept.keep("a", new byte[40]);
        }

        kept.keep("b", new byte[40]);

        assertThat(kept.find("a")).isPresent();
    }

    @Test
    void doesNotKeepLargeOnes() {
        var kept = new KeptPictures(10_000_000);

        kept.keep("large", new byte[500_001]);

        assertThat(kept.find("large")).isEmpty();
    }
}
