package org.muniment.benchmarks.kinds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muniment.benchmarks.BadRequest;

/**
 * A picture whose kind is known.
 *
 * @param source what it was made from: pictures of one source are never on both sides of a split
 */
record Sample(Path file, String kind, String source) {

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".png");

    /** Names that carry a running number before what tells one source from another: the hand, or the font. */
    private static final Pattern NUMBERED = Pattern.compile("(card|page)_\\d+_(?!Picture)(.+)");

    /** Names of which the beginning names the source: a papyrus, a scroll, a sheet of cards. */
    private static final Pattern NAMED = Pattern.compile("(p_g_\\d+|P\\d+(?=-)|k\\d+).*");

    /** The members of a series that was composed in one way. */
    private static final Pattern SERIES = Pattern.compile("[a-z]+_\\d+");

    /** At most so many of the kind, taken in turns from all folders so that none of them outweighs the others. */
    static List<Sample> in(String kind, List<Path> folders, int most) {
        var byFolder = new TreeMap<Path, List<Sample>>();
        for (Path folder : folders) {
            for (Path file : pictures(folder)) {
                byFolder.computeIfAbsent(file.getParent(), parent -> new ArrayList<>())
                        .add(new Sample(file, kind, sourceOf(folder, file)));
            }
        }
        if (byFolder.isEmpty()) {
            throw new BadRequest("There are no JPEG or PNG pictures of the kind " + kind + ".");
        }
        var taken = new ArrayList<Sample>();
        for (int turn = 0; taken.size() < most && turn < 10_000; turn++) {
            for (var folder : byFolder.values()) {
                if (turn < folder.size() && taken.size() < most) {
                    // Spread over the folder, not only its beginning.
                    taken.add(folder.get((int) ((long) turn * 7919 % folder.size())));
                }
            }
        }
        return taken.stream()
                .distinct()
                .sorted(Comparator.comparing(Sample::file))
                .toList();
    }

    /** Every other source of a kind, in the order of their names, is for making the weights, the rest for judging them. */
    static Map<Sample, Boolean> development(List<Sample> samples) {
        var halves = new HashMap<Sample, Boolean>();
        var sources = samples.stream().map(Sample::source).distinct().sorted().toList();
        for (var sample : samples) {
            halves.put(sample, sources.indexOf(sample.source()) % 2 == 0);
        }
        return halves;
    }

    private static String sourceOf(Path folder, Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.')).replaceFirst("__.*", "");
        var numbered = NUMBERED.matcher(stem);
        if (numbered.matches()) {
            return numbered.group(2);
        }
        var named = NAMED.matcher(stem);
        if (named.matches()) {
            return named.group(1);
        }
        boolean deep = folder.relativize(file).getNameCount() > 2;
        return deep || SERIES.matcher(stem).matches() ? file.getParent().toString() : stem;
    }

    private static List<Path> pictures(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(ending ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadRequest("The folder " + folder + " cannot be read: " + e.getMessage());
        }
    }
}
