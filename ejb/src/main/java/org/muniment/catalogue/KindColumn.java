package org.muniment.catalogue;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a kind in the tables by its word. */
@Converter(autoApply = true)
public class KindColumn implements AttributeConverter<Kind, String> {

    @Override
    public String convertToDatabaseColumn(Kind kind) {
        return kind == null ? null : kind.word();
    }

    @Override
    public Kind convertToEntityAttribute(String word) {
        return word == null ? null : new Kind(word);
    }
}
