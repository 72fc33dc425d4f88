package org.muniment.launcher;

/** Where the launcher says what it is doing, in whole lines. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = line -> {};

    void say(String line);
}
