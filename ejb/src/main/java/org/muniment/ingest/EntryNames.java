package org.muniment.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In which script the names of a ZIP are written. A ZIP either says that they are UTF-8 or says nothing; programs on
 * Windows then write them in the code page of their country.
 */
final class EntryNames {

    private static final List<Charset> GUESSES =
            List.of(StandardCharsets.UTF_8, Charset.forName("Big5-HKSCS"), Charset.forName("GB18030"));
    /** What the format has meant from the beginning; it gives a character to every byte. */
    private static final Charset OF_THE_FORMAT = Charset.forName("IBM437");

    private EntryNames() {}

    /** @param names as they stand in the file, of all entries that do not say what they are */
    static Charset charsetOf(List<byte[]> names) {
        return GUESSES.stream()
                .filter(charset ->
                        names.stream().allMatch(name -> read(name, charset).isPresent()))
                .findFirst()
                .orElse(OF_THE_FORMAT);
    }

    static String read(byte[] name, Charset charset, boolean saysUtf8) {
        return Stream.of(saysUtf8 ? StandardCharsets.UTF_8 : charset, OF_THE_FORMAT)
                .flatMap(one -> read(name, one).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> read(byte[] name, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
