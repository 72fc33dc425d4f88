package org.muniment.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muniment.catalogue.Refusal;

/** Of a picture with 1000 x 600 pixels. */
class ImageRequestTest {

    private static final Most MOST = new Most(1_000_000, 2000);

    private static ImageRequest parsed(String path) {
        String[] parts = path.split("[/]|[.](?=[a-z]+$)");
        return ImageRequest.of(new Size(1000, 600), parts[0], parts[1], parts[2], parts[3], parts[4], MOST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full/max/0/default.jpg | full/max/0/default.jpg",
                "0,0,1000,600/max/0/color.jpg | full/max/0/default.jpg",
                "pct:0,0,100,100/1000,/360/default.png | full/max/0/default.png",
                "square/300,/90.0/gray.jpg | 200,0,600,600/300,300/90/gray.jpg",
                "0,0,5000,5000/pct:50/!0/bitonal.png | full/500,300/!0/bitonal.png",
                "0,0,100,100/^200,/!270/default.jpg | 0,0,100,100/^200,200/!270/default.jpg",
                "0,0,100,100/^50,/0/default.jpg | 0,0,100,100/50,50/0/default.jpg",
                "0,0,100,100/^max/0/default.jpg | 0,0,100,100/^max/0/default.jpg",
                "0,0,100,100/^1000,1000/0/default.jpg | 0,0,100,100/^max/0/default.jpg",
            })
    void hasOneSpelling(String path, String canonical) {
        assertThat(parsed(path).canonical()).isEqualTo(canonical);
        assertThat(parsed(canonical)).isEqualTo(parsed(path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all/max/0/default.jpg | region",
                "full/full/0/default.jpg | size",
                "full/max/45/default.jpg | rotation",
                "full/max/361/default.jpg | rotation",
                "full/max/450/default.jpg | rotation",
                "full/max/-90/default.jpg | rotation",
                "full/max/!!90/default.jpg | rotation",
                "full/max/90!/default.jpg | rotation",
                "full/max/0.1/default.jpg | rotation",
                "full/max//default.jpg | rotation",
                "full/max/0/native.jpg | quality",
                "full/max/0/grey.jpg | quality",
                "full/max/0/Default.jpg | quality",
                "full/max/0/default.gif | format",
                "full/max/0/default.jpeg | format",
                "full/max/0/default.svg | format",
            })
    void namesTheParameterThatIsWrong(String path, String parameter) {
        assertThatThrownBy(() -> parsed(path))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains(parameter));
    }
}
