package org.muniment.benchmarks;

import java.util.OptionalDouble;

/**
 * How a page was read.
 *
 * @param errorRate 1 when it could not be read
 * @param errorRateOneReading with every line read once
 * @param tesseract error rate of the peer, when it is installed
 */
record ScoredPage(String name, String source, double errorRate, double errorRateOneReading, OptionalDouble tesseract) {}
