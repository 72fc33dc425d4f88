package org.muniment.ingest;

/**
 * How much a ZIP may hold.
 *
 * @param files files at most
 * @param unpackedBytes bytes of all files together, unpacked
 */
record ArchiveLimits(long files, long unpackedBytes) {}
