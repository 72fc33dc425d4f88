package org.muniment.benchmarks.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.muniment.benchmarks.BadRequest;

/** {@code MANIFEST.csv} of a folder (RFC 4180): its columns {@code file} and {@code expect}. */
final class Manifest {

    static final String NAME = "MANIFEST.csv";

    private Manifest() {}

    /** By the path below the folder; empty when there is no manifest or it expects nothing. */
    static Map<String, Expectation> of(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new BadRequest(file + " cannot be read: " + e.getMessage());
        }
    }

    static Map<String, Expectation> parse(String text) {
        List<List<String>> rows = rows(text);
        int file = rows.isEmpty() ? -1 : rows.get(0).indexOf("file");
        int expect = rows.isEmpty() ? -1 : rows.get(0).indexOf("expect");
        var expected = new HashMap<String, Expectation>();
        if (file < 0 || expect < 0) {
            return expected;
        }
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > Math.max(file, expect)) {
                expected.put(row.get(file), Expectation.of(row.get(expect)));
            }
        }
        return expected;
    }

    private static List<List<String>> rows(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // Two of them inside quotes stand for one.
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (quoted || c != ',' && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
