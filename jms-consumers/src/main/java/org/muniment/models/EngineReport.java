package org.muniment.models;

/**
 * How the self-test of an engine went.
 *
 * @param name {@code PyTorch} or {@code OnnxRuntime}
 * @param version of the engine; empty when it could not be loaded
 * @param device where it computes, such as {@code cpu} or {@code gpu:0}
 * @param ok whether it computed what it was asked
 * @param detail a sentence about what was computed, or about what went wrong
 */
public record EngineReport(String name, String version, String device, boolean ok, String detail) {}
