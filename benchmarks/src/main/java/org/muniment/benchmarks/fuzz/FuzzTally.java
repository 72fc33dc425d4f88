package org.muniment.benchmarks.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.muniment.benchmarks.fuzz.Ending.Kind;

/** How often cases went how. */
final class FuzzTally {

    private static final long GROWTH_MEGABYTES = 64;
    private static final long CHILD_GROWTH_MEGABYTES = 200;

    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private long cases;
    private long slowestMillis;
    private long slowestCase = -1;
    private long findings;

    void add(long number, Ending ending) {
        cases++;
        counts.merge(ending.kind(), 1L, Long::sum);
        findings += ending.isFinding() && ending.kind() != Kind.OUT_OF_MEMORY ? 1 : 0;
        if (ending.millis() > slowestMillis) {
            slowestMillis = ending.millis();
            slowestCase = number;
        }
    }

    long cases() {
        return cases;
    }

    long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    boolean isClean(Growth growth, int left) {
        return findings == 0
                && left == 0
                && growth.heapMegabytes() < GROWTH_MEGABYTES
                && growth.childMegabytes() < CHILD_GROWTH_MEGABYTES;
    }

    /** One line; sizes in megabytes of 1,000,000 bytes. */
    String json(long seed, Growth growth, int left) {
        var line = new LinkedHashMap<String, Object>();
        line.put("seed", seed);
        line.put("cases", cases);
        line.put("taken", cases - count(Kind.REFUSED_AT_THE_DOOR));
        line.put("prepared", count(Kind.PREPARED));
        line.put("refused", count(Kind.REFUSED_AT_THE_DOOR) + count(Kind.REFUSED_LATER) + count(Kind.OUT_OF_MEMORY));
        line.put("crashes", count(Kind.CRASH) + count(Kind.TROUBLED));
        line.put("hangs", count(Kind.HANG));
        line.put("childDeaths", count(Kind.CHILD_DEATH));
        line.put("slowestMs", slowestMillis);
        line.put("heapGrowthMb", growth.heapMegabytes());
        line.put("childGrowthMb", growth.childMegabytes());
        line.put("outOfMemory", count(Kind.OUT_OF_MEMORY));
        line.put("filesLeft", left);
        line.put("slowestCase", slowestCase);
        try {
            return new ObjectMapper().writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
