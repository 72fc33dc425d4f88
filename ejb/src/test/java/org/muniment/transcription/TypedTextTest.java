package org.muniment.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void aLineOfTextIsALineOfThePageAndEveryCharacterIsCertain() {
        ReadPage page = new TypedText("決議通過\n\n  散會 \n", WritingMode.VERTICAL_RL).page();

        assertThat(page.lines()).extracting(ReadLine::text).containsExactly("決議通過", "散會");
        assertThat(Certainty.characters(page)).hasSize(6).allSatisfy(character -> {
            assertThat(character.confidence()).isEqualTo(1);
            assertThat(character.box()).isEmpty();
        });
    }

    @Test
    void aCharacterOutsideTheBasicPlaneAndOneWithMarksStayWhole() {
        ReadPage page = new TypedText("𠮷а́", WritingMode.HORIZONTAL_LR).page();

        assertThat(Certainty.characters(page)).extracting(ReadCharacter::text).containsExactly("𠮷", "а́");
    }
}
