package org.muniment.classification;

import java.util.List;
import java.util.Map;

/**
 * What the stage {@code classify} says of a picture.
 *
 * @param kind the word of the likeliest kind
 * @param confidence how likely that is, 0 to 1
 * @param sure whether that is enough, or a person is to be asked
 * @param chances of each kind, together 1
 * @param reasons sentences that a person can read, the weightiest first
 */
public record ClassifiedPicture(
        String kind, double confidence, boolean sure, Map<String, Double> chances, List<String> reasons) {

    public ClassifiedPicture {
        chances = Map.copyOf(chances);
        reasons = List.copyOf(reasons);
    }
}
