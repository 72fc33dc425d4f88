package org.muniment.storage;

import java.util.List;

/**
 * How a rebuilding of the catalogue ended.
 *
 * @param refused why nothing was done; null when it was
 * @param rows what is in the catalogue now; null when nothing was done
 * @param missing originals whose record is there and whose bytes are gone
 * @param unrecorded originals that have no record; their bytes are left
 * @param unreadable what is wrong with records that could not be taken
 */
public record RebuildReport(
        String refused, Rebuild.Tally rows, long missing, long unrecorded, List<String> unreadable) {

    static RebuildReport refusing(String sentence) {
        return new RebuildReport(sentence, null, 0, 0, List.of());
    }
}
