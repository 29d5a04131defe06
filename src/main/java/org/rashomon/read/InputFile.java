package org.rashomon.read;

import java.util.List;

/**
 * A file of the input.
 *
 * @param name as people call it: relative to the working folder where it lies below it
 */
public record InputFile(String name, long bytes, String sha256, List<Block> blocks) {}
