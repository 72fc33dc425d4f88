package org.muniment.ingest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.muniment.http.Problem;
import org.muniment.http.RefusalMapper;
import org.muniment.ingest.SeveralFiles.Refused;

/**
 * What became of the files of a ZIP.
 *
 * @param taken how many are in the batch now; the list of the batch has them
 * @param ignored what file browsers leave in a ZIP and nobody meant to send
 */
public record ArchiveTaken(int taken, int ignored, List<Refused> refused) {

    static ArchiveTaken of(Unpacking.Unpacked unpacked) {
        return new ArchiveTaken(
                unpacked.taken(),
                unpacked.ignored(),
                unpacked.refused().stream()
                        .map(file -> new Refused(file.name(), RefusalMapper.problem(file.refusal())))
                        .toList());
    }

    Response response() {
        List<Problem> problems = refused.stream().map(Refused::problem).toList();
        return SeveralFiles.response(taken > 0, problems, this);
    }
}
